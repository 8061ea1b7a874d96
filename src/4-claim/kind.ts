import type { ActorKind, EventTypeId, Vocabulary } from '../model/index.ts';
import type { Party, Roles } from './roles.ts';
import type { Of, Scene } from './scene.ts';

const id = (s: string): EventTypeId => s as EventTypeId;
const CLASH = id('armed-clash');
const ATTACK = id('attack');
const RETAKEN = id('government-regains-territory');
const OVERTAKEN = id('non-state-actor-overtakes-territory');

/** The ACLED sub-event type of an occurrence: what the trigger says, unless the weapon or the parties say more. */
export function eventKind(trigger: Of<'trigger'>, scene: Scene, who: Roles, civilians: boolean, vocabulary: Vocabulary): EventTypeId {
  const kind = (p: Party): ActorKind | null => (p.actor === null ? null : (vocabulary.actors.get(p.actor)?.kind ?? null));
  const armed = (p: Party): boolean => !/^(?:civilians|protesters|rioters)$/u.test(kind(p) ?? 'civilians');
  const said = trigger.eventType;
  if (said === RETAKEN || said === OVERTAKEN) {
    const doer = who.perpetrator.map(kind).find((k) => k !== null) ?? null;
    return doer === null
      ? said
      : /^(?:state-forces|external-forces)$/u.test(doer)
        ? RETAKEN
        : said === RETAKEN && doer !== 'rebel-group'
          ? RETAKEN
          : OVERTAKEN;
  }
  if (said !== CLASH && said !== ATTACK) return said;
  const weapon = scene.weapons.find((w) => w.eventType !== null)?.eventType;
  if (weapon != null && trigger.weight <= 2) return weapon;
  const toCivilians = who.target.length > 0 ? !who.target.some(armed) : civilians;
  if (said === CLASH) return toCivilians && civilians ? ATTACK : CLASH;
  // A murder, an execution, a massacre is one whoever suffers it; an attack or a death is a clash where the sufferer is armed.
  if (trigger.weight > 2 || toCivilians) return ATTACK;
  return who.target.some(armed) || (trigger.harm === null && who.perpetrator.some(armed)) ? CLASH : ATTACK;
}
