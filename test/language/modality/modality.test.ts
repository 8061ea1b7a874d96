import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modality, phraseHead } from '../../../src/language/modality/index.ts';
import type { Token } from '../../../src/language/syntax/analyzer.ts';
import { treeOf } from '../../../src/language/syntax/index.ts';
import { drawn } from './tree.ts';

/** What the sentence does with the starred word, the word that decides it, and the sentence. */
const cases: readonly (readonly [string, string, string])[] = [
  ['happened', '', 'Workers/NNS/2/nsubj *repaired/VBD/0/root the/DT/4/det bridge/NN/2/obj'],
  [
    'happened',
    '',
    'Police/NN/2/nsubj said/VBD/0/root workers/NNS/5/nsubj had/VBD/5/aux *repaired/VBN/2/ccomp the/DT/7/det bridge/NN/5/obj',
  ],
  // negation
  ['negated', 'not', 'The/DT/2/det crew/NN/5/nsubj did/VBD/5/aux not/RB/5/advmod *repair/VB/0/root the/DT/7/det bridge/NN/5/obj'],
  ['negated', 'never', 'He/PRP/3/nsubj never/RB/3/advmod *visited/VBD/0/root the/DT/5/det town/NN/3/obj'],
  ['happened', '', 'He/PRP/4/nsubj not/RB/3/advmod only/RB/4/advmod *visited/VBD/0/root the/DT/6/det town/NN/4/obj'],
  [
    'negated',
    'Nobody',
    'Nobody/NN/3/nsubj:pass was/VBD/3/aux:pass *hurt/VBN/0/root in/IN/7/case the/DT/7/det factory/NN/7/compound fire/NN/3/obl',
  ],
  [
    'happened',
    '',
    'Nobody/NN/3/nsubj:pass was/VBD/3/aux:pass hurt/VBN/0/root in/IN/7/case the/DT/7/det factory/NN/7/compound *fire/NN/3/obl',
  ],
  ['negated', 'None', 'None/NN/6/nsubj:pass of/IN/4/case the/DT/4/det drivers/NNS/1/nmod was/VBD/6/aux:pass *hurt/VBN/0/root'],
  ['negated', 'houses', 'The/DT/2/det storm/NN/3/nsubj *damaged/VBD/0/root no/DT/5/det houses/NNS/3/obj'],
  ['happened', '', 'The/DT/2/det *storm/NN/3/nsubj damaged/VBD/0/root no/DT/5/det houses/NNS/3/obj'],
  ['negated', 'No', 'No/DT/2/det *strikes/NNS/3/nsubj took/VBD/0/root place/NN/3/compound last/JJ/6/amod week/NN/3/obl'],
  ['negated', 'not', 'A/DT/2/det *strike/NN/5/nsubj did/VBD/5/aux not/RB/5/advmod take/VB/0/root place/NN/5/compound'],
  ['negated', 'longer', 'The/DT/2/det owners/NNS/5/nsubj no/DT/4/advmod longer/RB/5/advmod *employ/VBP/0/root him/PRP/5/obj'],
  ['negated', 'nearly', 'The/DT/2/det engine/NN/4/nsubj nearly/RB/4/advmod *failed/VBD/0/root'],
  ['negated', 'without', 'He/PRP/2/nsubj left/VBD/0/root without/IN/4/mark *closing/VBG/2/advcl the/DT/6/det window/NN/4/obj'],
  ['negated', 'instead', 'They/PRP/2/nsubj walked/VBD/0/root instead/RB/5/mark of/IN/3/fixed *taking/VBG/2/advcl a/DT/7/det bus/NN/5/obj'],
  ['negated', 'no', 'There/EX/2/expl were/VBD/0/root no/DT/4/det reports/NNS/2/nsubj of/IN/6/case *damage/NN/4/nmod'],
  ['negated', 'no', 'There/EX/2/expl is/VBZ/0/root no/DT/4/det evidence/NN/2/nsubj that/IN/7/mark he/PRP/7/nsubj *paid/VBD/4/acl'],
  ['negated', 'no', 'There/EX/2/expl were/VBD/0/root no/DT/4/det drivers/NNS/2/nsubj *hurt/VBN/4/acl'],
  // verbs that imply: failed, refused, managed, prevented
  ['negated', 'failed', 'The/DT/2/det team/NN/3/nsubj failed/VBD/0/root to/TO/5/mark *reach/VB/3/xcomp the/DT/7/det port/NN/5/obj'],
  ['negated', 'refused', 'The/DT/2/det firm/NN/3/nsubj refused/VBD/0/root to/TO/5/mark *pay/VB/3/xcomp the/DT/7/det fine/NN/5/obj'],
  ['happened', '', 'The/DT/2/det crew/NN/3/nsubj managed/VBD/0/root to/TO/5/mark *repair/VB/3/xcomp the/DT/7/det engine/NN/5/obj'],
  ['happened', '', 'He/PRP/2/nsubj went/VBD/0/root on/RP/2/compound:prt to/TO/5/mark *win/VB/2/xcomp the/DT/7/det vote/NN/5/obj'],
  [
    'happened',
    '',
    'He/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod fail/VB/0/root to/TO/6/mark *sign/VB/4/xcomp the/DT/8/det letter/NN/6/obj',
  ],
  ['negated', 'unable', 'The/DT/2/det drivers/NNS/4/nsubj were/VBD/4/cop unable/JJ/0/root to/TO/6/mark *leave/VB/4/xcomp'],
  [
    'negated',
    'prevented',
    'Guards/NNS/2/nsubj prevented/VBD/0/root the/DT/4/det crowd/NN/2/obj from/IN/6/mark *entering/VBG/2/advcl the/DT/8/det hall/NN/6/obj',
  ],
  ['negated', 'foiled', 'Police/NN/2/nsubj foiled/VBD/0/root the/DT/4/det *robbery/NN/2/obj'],
  ['negated', 'foiled', 'The/DT/2/det *robbery/NN/4/nsubj:pass was/VBD/4/aux:pass foiled/VBN/0/root by/IN/6/case guards/NNS/4/obl:agent'],
  ['happened', '', 'Police/NN/2/nsubj condemned/VBD/0/root the/DT/4/det *robbery/NN/2/obj'],
  ['negated', 'called', 'The/DT/2/det union/NN/3/nsubj called/VBD/0/root off/RP/3/compound:prt a/DT/6/det *strike/NN/3/obj'],
  ['happened', '', 'The/DT/2/det crew/NN/3/nsubj began/VBD/0/root *unloading/VBG/3/xcomp the/DT/6/det ship/NN/4/obj'],
  // denial
  ['denied', 'denied', 'He/PRP/2/nsubj denied/VBD/0/root *taking/VBG/2/advcl the/DT/5/det money/NN/3/obj'],
  ['denied', 'denied', 'He/PRP/2/nsubj denied/VBD/0/root *taking/VBG/2/xcomp the/DT/5/det money/NN/3/obj'],
  [
    'denied',
    'denied',
    'The/DT/2/det firm/NN/3/nsubj denied/VBD/0/root that/IN/7/mark it/PRP/7/nsubj had/VBD/7/aux *dumped/VBN/3/ccomp waste/NN/7/obj',
  ],
  ['happened', '', 'He/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod deny/VB/0/root *taking/VBG/4/xcomp the/DT/7/det money/NN/5/obj'],
  ['happened', '', 'The/DT/2/det firm/NN/3/nsubj denied/VBD/0/root responsibility/NN/3/obj for/IN/7/case the/DT/7/det *leak/NN/4/nmod'],
  // what denies a verb of coming about denies its subject, taken as known or not
  ['negated', 'never', 'The/DT/2/det *strike/NN/4/nsubj never/RB/4/advmod happened/VBD/0/root'],
  ['negated', 'not', 'The/DT/2/det *strike/NN/5/nsubj did/VBD/5/aux not/RB/5/advmod take/VB/0/root place/NN/5/obj'],
  ['negated', 'never', 'A/DT/2/det *strike/NN/4/nsubj never/RB/4/advmod came/VBD/0/root about/RB/4/advmod'],
  ['negated', 'failed', 'The/DT/2/det *strike/NN/3/nsubj failed/VBD/0/root to/TO/5/mark materialise/VB/3/xcomp'],
  ['happened', '', 'The/DT/2/det *strike/NN/5/nsubj did/VBD/5/aux not/RB/5/advmod stop/VB/0/root'],
  ['happened', '', 'It/PRP/3/expl is/VBZ/3/cop unclear/JJ/0/root when/WRB/7/advmod the/DT/6/det *strike/NN/7/nsubj happened/VBD/3/ccomp'],
  ['happened', '', 'The/DT/2/det *strike/NN/5/nsubj must/MD/5/aux have/VB/5/aux happened/VBN/0/root early/RB/5/advmod'],
  ['hypothetical', 'may', 'The/DT/2/det *strike/NN/6/nsubj may/MD/6/aux not/RB/6/advmod have/VB/6/aux happened/VBN/0/root'],
  // denied over a noun, and through what was told of it
  ['denied', 'denied', 'The/DT/2/det owner/NN/3/nsubj denied/VBD/0/root any/DT/5/det *theft/NN/3/obj'],
  ['happened', '', 'Nobody/NN/2/nsubj denied/VBD/0/root the/DT/4/det *theft/NN/2/obj'],
  ['happened', '', 'Parliament/NN/2/nsubj disputed/VBD/0/root the/DT/4/det *vote/NN/2/obj'],
  ['denied', 'dismissed', 'The/DT/2/det firm/NN/3/nsubj dismissed/VBD/0/root reports/NNS/3/obj of/IN/7/case a/DT/7/det *leak/NN/4/nmod'],
  ['happened', '', 'The/DT/2/det firm/NN/3/nsubj published/VBD/0/root reports/NNS/3/obj of/IN/7/case a/DT/7/det *leak/NN/4/nmod'],
  ['happened', '', 'The/DT/2/det firm/NN/3/nsubj rejected/VBD/0/root a/DT/5/det report/NN/3/obj on/IN/8/case a/DT/8/det *leak/NN/5/nmod'],
  [
    'denied',
    'rejected',
    'The/DT/2/det firm/NN/3/nsubj rejected/VBD/0/root the/DT/5/det claim/NN/3/obj that/IN/8/mark it/PRP/8/nsubj *dumped/VBD/5/acl waste/NN/8/obj',
  ],
  [
    'denied',
    'denied',
    'It/PRP/2/nsubj denied/VBD/0/root claims/NNS/2/obj that/WDT/6/nsubj ships/NNS/6/nsubj *dumped/VBD/3/acl:relcl waste/NN/6/obj',
  ],
  ['happened', '', 'It/PRP/2/nsubj denied/VBD/0/root claims/NNS/2/obj that/WDT/5/nsubj *spread/VBD/3/acl:relcl fast/RB/5/advmod'],
  ['denied', 'false', 'Reports/NNS/6/nsubj of/IN/4/case a/DT/4/det *leak/NN/1/nmod are/VBP/6/cop false/JJ/0/root'],
  ['happened', '', 'Reports/NNS/7/nsubj of/IN/4/case a/DT/4/det *leak/NN/1/nmod are/VBP/7/cop not/RB/7/advmod false/JJ/0/root'],
  // what it did not come to
  ['negated', 'short', 'They/PRP/2/nsubj stopped/VBD/0/root short/JJ/2/xcomp of/IN/5/mark *closing/VBG/3/advcl it/PRP/5/obj'],
  ['negated', 'short', 'They/PRP/2/nsubj stopped/VBD/0/root short/JJ/2/xcomp of/IN/6/case a/DT/6/det *strike/NN/3/obl'],
  ['negated', 'yet', 'The/DT/2/det crew/NN/6/nsubj has/VBZ/6/aux yet/RB/6/advmod to/TO/6/mark *leave/VB/0/root'],
  ['negated', 'yet', 'The/DT/2/det crew/NN/3/nsubj has/VBZ/0/root yet/RB/3/advmod to/TO/6/mark *leave/VB/3/xcomp'],
  ['hypothetical', 'attempted', 'An/DT/3/det attempted/VBN/3/amod *theft/NN/4/nsubj failed/VBD/0/root'],
  [
    'hypothetical',
    'Had',
    'Had/VBD/8/aux they/PRP/3/nsubj *left/VBN/1/xcomp ,/,/1/punct the/DT/6/det town/NN/8/nsubj would/MD/8/aux flood/VB/0/root',
  ],
  // plans and threats
  ['planned', 'plans', 'The/DT/2/det union/NN/3/nsubj plans/VBZ/0/root to/TO/5/mark *block/VB/3/xcomp the/DT/7/det road/NN/5/obj'],
  ['planned', 'will', 'The/DT/2/det teachers/NNS/4/nsubj will/MD/4/aux *march/VB/0/root on/IN/6/case Sunday/NNP/4/obl'],
  ['negated', 'not', 'The/DT/2/det teachers/NNS/5/nsubj will/MD/5/aux not/RB/5/advmod *march/VB/0/root'],
  ['planned', 'going', 'The/DT/2/det teachers/NNS/4/nsubj are/VBP/4/aux going/VBG/0/root to/TO/6/mark *march/VB/4/xcomp'],
  ['planned', 'plans', 'The/DT/2/det union/NN/3/nsubj announced/VBD/0/root plans/NNS/3/obj for/IN/7/case a/DT/7/det *strike/NN/4/nmod'],
  ['planned', 'planned', 'The/DT/2/det union/NN/3/nsubj planned/VBD/0/root a/DT/5/det *strike/NN/3/obj'],
  ['planned', 'planned', 'A/DT/3/det planned/JJ/3/amod *strike/NN/4/nsubj angered/VBD/0/root drivers/NNS/4/obj'],
  ['planned', 'ready', 'The/DT/2/det drivers/NNS/4/nsubj are/VBP/4/cop ready/JJ/0/root to/TO/6/mark *strike/VB/4/xcomp'],
  ['planned', 'to', 'Teachers/NNS/3/nsubj to/TO/3/mark *march/VB/0/root on/IN/5/case Sunday/NNP/3/obl'],
  ['planned', 'will', 'The/DT/2/det union/NN/4/nsubj will/MD/4/aux stage/VB/0/root the/DT/6/det *strike/NN/4/obj'],
  [
    'threatened',
    'threatened',
    'The/DT/2/det drivers/NNS/3/nsubj threatened/VBD/0/root to/TO/5/mark *block/VB/3/xcomp the/DT/7/det road/NN/5/obj',
  ],
  [
    'threatened',
    'threat',
    'He/PRP/2/nsubj spoke/VBD/0/root of/IN/5/case the/DT/5/det threat/NN/2/obl of/IN/8/case a/DT/8/det *strike/NN/5/nmod',
  ],
  // what is only thought of
  ['hypothetical', 'may', 'The/DT/2/det drivers/NNS/4/nsubj may/MD/4/aux *block/VB/0/root the/DT/6/det road/NN/4/obj'],
  ['hypothetical', 'may', 'The/DT/2/det drivers/NNS/6/nsubj may/MD/6/aux not/RB/6/advmod have/VB/6/aux *left/VBN/0/root'],
  ['negated', 'not', 'The/DT/2/det firemen/NNS/5/nsubj could/MD/5/aux not/RB/5/advmod *reach/VB/0/root the/DT/7/det house/NN/5/obj'],
  [
    'hypothetical',
    'If',
    'If/IN/4/mark the/DT/3/det dam/NN/4/nsubj *breaks/VBZ/9/advcl ,/,/4/punct the/DT/7/det town/NN/9/nsubj will/MD/9/aux flood/VB/0/root',
  ],
  [
    'planned',
    'will',
    'If/IN/4/mark the/DT/3/det dam/NN/4/nsubj breaks/VBZ/9/advcl ,/,/4/punct the/DT/7/det town/NN/9/nsubj will/MD/9/aux *flood/VB/0/root',
  ],
  [
    'hypothetical',
    'in',
    'Sand/NN/3/nsubj:pass was/VBD/3/aux:pass kept/VBN/0/root in/IN/8/mark case/NN/4/fixed the/DT/7/det river/NN/8/nsubj *rose/VBD/3/advcl',
  ],
  [
    'hypothetical',
    'Had',
    'Had/VBD/4/aux the/DT/3/det dam/NN/4/nsubj *broken/VBN/8/advcl the/DT/6/det town/NN/8/nsubj would/MD/8/aux flood/VB/0/root',
  ],
  ['hypothetical', 'tried', 'The/DT/2/det teachers/NNS/3/nsubj tried/VBD/0/root to/TO/5/mark *enter/VB/3/xcomp the/DT/7/det hall/NN/5/obj'],
  ['hypothetical', 'calls', 'There/EX/2/expl were/VBD/0/root calls/NNS/2/nsubj for/IN/6/case a/DT/6/det *strike/NN/3/nmod'],
  [
    'hypothetical',
    'wants',
    'He/PRP/2/nsubj wants/VBZ/0/root the/DT/4/det owners/NNS/2/obj to/TO/6/mark *repair/VB/2/xcomp the/DT/8/det dam/NN/6/obj',
  ],
  [
    'hypothetical',
    'to',
    'Firemen/NNS/2/nsubj broke/VBD/0/root the/DT/4/det door/NN/2/obj to/TO/6/mark *reach/VB/2/advcl the/DT/8/det child/NN/6/obj',
  ],
  [
    'happened',
    '',
    'Firemen/NNS/2/nsubj *broke/VBD/0/root the/DT/4/det door/NN/2/obj to/TO/6/mark reach/VB/2/advcl the/DT/8/det child/NN/6/obj',
  ],
  [
    'happened',
    '',
    'He/PRP/2/nsubj returned/VBD/0/root only/RB/5/advmod to/TO/5/mark *find/VB/2/advcl the/DT/7/det door/NN/5/obj shut/VBN/5/xcomp',
  ],
  ['hypothetical', 'fear', 'Residents/NNS/2/nsubj fear/VBP/0/root a/DT/4/det *flood/NN/2/obj'],
  ['hypothetical', 'possible', 'It/PRP/3/expl is/VBZ/3/cop possible/JJ/0/root that/IN/6/mark he/PRP/6/nsubj *slept/VBD/3/ccomp'],
  ['hypothetical', 'likely', 'A/DT/2/det *strike/NN/4/nsubj is/VBZ/4/cop likely/JJ/0/root this/DT/6/det week/NN/4/obl'],
  ['hypothetical', '?', 'Who/WP/2/nsubj *broke/VBD/0/root the/DT/4/det window/NN/2/obj ?/./2/punct'],
  ['happened', '', 'Did/VBD/3/aux he/PRP/3/nsubj see/VB/0/root who/WP/5/nsubj *broke/VBD/6/acl:relcl it/PRP/3/obj ?/./3/punct'],
  ['hypothetical', 'not', 'It/PRP/4/expl is/VBZ/4/cop not/RB/4/advmod clear/JJ/0/root who/WP/6/nsubj *broke/VBD/4/ccomp it/PRP/6/obj'],
  ['hypothetical', 'whether', 'He/PRP/2/nsubj knows/VBZ/0/root whether/IN/5/mark she/PRP/5/nsubj *slept/VBD/2/ccomp'],
  ['hypothetical', 'Repair', '*Repair/VB/0/root the/DT/3/det bridge/NN/1/obj !/./1/punct'],
  [
    'hypothetical',
    'attempt',
    'An/DT/2/det attempt/NN/6/nsubj to/TO/4/mark *enter/VB/2/acl it/PRP/4/obj ended/VBD/0/root badly/RB/6/advmod',
  ],
  ['happened', '', 'The/DT/3/det first/JJ/3/amod ship/NN/6/nsubj to/TO/5/mark *land/VB/3/acl sank/VBD/0/root'],
  [
    'hypothetical',
    'tactics',
    'They/PRP/2/nsubj know/VBP/0/root tactics/NNS/2/obj of/IN/7/case *ambushing/VBG/7/amod mail/NN/7/compound coaches/NNS/3/nmod',
  ],
  ['hypothetical', 'gear', 'He/PRP/2/nsubj has/VBZ/0/root gear/NN/2/obj for/IN/5/mark *climbing/VBG/3/acl'],
  ['happened', '', 'Distant/JJ/2/amod *thunder/NN/5/nsubj:pass could/MD/5/aux be/VB/5/aux:pass heard/VBN/0/root'],
  ['planned', 'set', 'They/PRP/3/nsubj are/VBP/3/aux set/VBN/0/root to/TO/5/mark join/VB/3/xcomp the/DT/7/det *march/NN/5/obj'],
  // scope
  ['happened', '', 'He/PRP/3/nsubj will/MD/3/aux fine/VB/0/root those/DT/3/obj who/WP/6/nsubj *blocked/VBD/4/acl:relcl it/PRP/6/obj'],
  [
    'happened',
    '',
    'He/PRP/4/nsubj was/VBD/4/aux:pass not/RB/4/advmod fined/VBN/0/root when/RB/7/mark he/PRP/7/nsubj *blocked/VBD/4/advcl it/PRP/7/obj',
  ],
  ['hypothetical', 'could', 'They/PRP/3/nsubj could/MD/3/aux block/VB/0/root it/PRP/3/obj or/CC/6/cc *burn/VB/3/conj tyres/NNS/6/obj'],
  ['happened', '', 'They/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod stop/VB/0/root and/CC/6/cc *burned/VBD/4/conj tyres/NNS/6/obj'],
  ['negated', 'not', 'They/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod repair/VB/0/root or/CC/6/cc *paint/VB/4/conj it/PRP/6/obj'],
  ['negated', 'prevented', 'The/DT/2/det guide/NN/3/nsubj prevented/VBD/0/root an/DT/5/det *accident/NN/3/obj'],
  ['hypothetical', 'could', 'This/DT/3/nsubj could/MD/3/aux prevent/VB/0/root an/DT/5/det *accident/NN/3/obj'],
];

describe('modality: what a sentence does with what it speaks of', () => {
  it.each(cases)('%s by "%s": %s', (status, cue, tree) => {
    const { tokens, at, text } = drawn(tree);
    const found = modality(treeOf(tokens))(at);
    expect([found.status, found.cue === null ? '' : text.slice(found.cue.start, found.cue.end)]).toEqual([status, cue]);
  });

  it.each([
    ['reportedly', 'The/DT/2/det dam/NN/4/nsubj reportedly/RB/4/advmod *broke/VBD/0/root on/IN/6/case Sunday/NNP/4/obl'],
    ['alleged', 'The/DT/3/det alleged/JJ/3/amod *robbery/NN/5/nsubj:pass was/VBD/5/aux:pass filmed/VBN/0/root'],
    ['believed', 'He/PRP/3/nsubj:pass is/VBZ/3/aux:pass believed/VBN/0/root to/TO/6/mark have/VB/6/aux *left/VBN/3/xcomp'],
    ['feared', 'It/PRP/3/expl is/VBZ/3/aux:pass feared/VBN/0/root that/IN/6/mark many/JJ/6/nsubj *drowned/VBD/3/ccomp'],
  ])('hedged by "%s", but told: %s', (hedge, tree) => {
    const { tokens, at, text } = drawn(tree);
    const found = modality(treeOf(tokens))(at);
    expect(found.status).toBe('happened');
    expect(found.hedges.map((h) => text.slice(h.start, h.end))).toEqual([hedge]);
  });

  it.each([
    [true, 'Nobody/NN/3/nsubj has/VBZ/3/aux claimed/VBN/0/root the/DT/5/det *robbery/NN/3/obj'],
    [true, 'No/DT/2/det gang/NN/3/nsubj took/VBD/0/root responsibility/NN/3/obj for/IN/7/case the/DT/7/det *robbery/NN/4/nmod'],
    [false, 'Nobody/NN/3/nsubj:pass was/VBD/3/aux:pass hurt/VBN/0/root in/IN/6/case the/DT/6/det *robbery/NN/3/obl'],
    [false, 'The/DT/2/det gang/NN/3/nsubj claimed/VBD/0/root the/DT/5/det *robbery/NN/3/obj'],
  ])('told only aside, %s: %s', (aside, tree) => {
    const { tokens, at } = drawn(tree);
    expect(modality(treeOf(tokens))(at)).toEqual({ status: 'happened', cue: null, hedges: [], aside });
  });

  it.each([
    ['called off', 'called'],
    ['a strike', 'strike'],
    ['union called off a strike', 'called'],
    [' ', ''],
  ])('the head of "%s" is "%s"', (phrase, head) => {
    const { tokens, text } = drawn('The/DT/2/det union/NN/3/nsubj called/VBD/0/root off/RP/3/compound:prt a/DT/6/det strike/NN/3/obj');
    const start = text.indexOf(phrase);
    const found = tokens[phraseHead(tokens, { start, end: start + phrase.length })];
    expect(found?.form ?? '').toBe(head);
  });

  it('takes any tree, also what is none', () => {
    const deprel = constantFrom(
      'root',
      'nsubj',
      'obj',
      'obl',
      'xcomp',
      'ccomp',
      'advcl',
      'acl',
      'conj',
      'nmod',
      'mark',
      'advmod',
      'det',
      '',
    );
    const xpos = constantFrom('VB', 'VBD', 'VBG', 'NN', 'NNS', 'MD', 'TO', 'IN', '');
    const upos = constantFrom('VERB' as const, 'NOUN' as const, 'AUX' as const, 'X' as const);
    const word = record({
      form: constantFrom('not', 'no', 'to', 'plan', 'fear', 'will', '?', '\uD800', ''),
      deprel,
      xpos,
      upos,
      head: integer({ min: -2, max: 12 }),
    });
    assert(
      property(array(word, { maxLength: 10 }), (all) => {
        const tokens = all.map((w, i): Token => ({ ...w, lemma: w.form, start: 5 * i, end: 5 * i + w.form.length }));
        const of = modality(treeOf(tokens));
        for (let i = -1; i <= tokens.length; i++)
          expect(['happened', 'negated', 'denied', 'planned', 'threatened', 'hypothetical']).toContain(of(i).status);
      }),
    );
  });
});
