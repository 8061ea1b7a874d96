import { describe, expect, it } from 'vitest';
import { openAnalyzer } from '../../../src/edge/files/model-files.ts';
import { argumentsOf, tokens, treeOf } from '../../../src/language/index.ts';
import { whole } from '../text.ts';

const analyzer = openAnalyzer();

/** What the starred word of a sentence is tied to: "agent: gunmen". */
function tied(starred: string): readonly string[] {
  const text = starred.replace('*', '');
  const read = analyzer.analyse(text, tokens(text, whole(text)));
  const at = read.findIndex((t) => t.start === starred.indexOf('*'));
  return argumentsOf(treeOf(read))(at).map(({ function: fn, preposition, phrase }) => {
    const words = text.slice(read[phrase.from]?.start, read[phrase.to - 1]?.end);
    return `${fn}${preposition === null ? '' : ` ${preposition}`}: ${words}`;
  });
}

describe('arguments of a verb', () => {
  it.each([
    ['Gunmen *attacked a convoy near the bridge.', ['agent: Gunmen', 'patient: a convoy', 'oblique near: the bridge']],
    ['A convoy was *attacked by gunmen.', ['patient: A convoy', 'agent: gunmen']],
    ['The rebels managed to *capture two guards.', ['agent: The rebels', 'patient: two guards']],
    ['Troops were accused of *shelling the village.', ['agent: Troops', 'patient: the village']],
    ['Gunmen stopped a bus and *killed the driver.', ['agent: Gunmen', 'patient: the driver']],
    ['Gunmen *ambushed and killed a judge.', ['agent: Gunmen', 'patient: a judge']],
    ['Gunmen attacked a post, *killing two guards.', ['agent: Gunmen', 'patient: two guards']],
    ['The post was attacked by rebels, *killing two guards.', ['agent: rebels', 'patient: two guards']],
    ['The men who *attacked the post fled.', ['agent: The men', 'patient: the post']],
    ['The army bombed a town that the rebels had *captured.', ['agent: the rebels', 'patient: a town']],
    ['Two men *died in the blast.', ['patient: Two men', 'oblique in: the blast']],
    ['Two guards *lost their lives in the blast.', ['patient: Two guards', 'patient: their lives', 'oblique in: the blast']],
    ['Two farmers *burned to death in Example.', ['patient: Two farmers', 'oblique to: death', 'oblique in: Example']],
    ['Soldiers and policemen *arrested four men.', ['agent: Soldiers', 'agent: policemen', 'patient: four men']],
    ['Three policemen *killed in northern town', ['patient: Three policemen', 'oblique in: northern town']],
  ])('%s', (sentence, expected) => {
    expect(tied(sentence)).toEqual(expected);
  });
});

describe('whom a purpose is directed at', () => {
  it.each([
    ['The army launched an *operation to hunt down gunmen.', ['agent: The army', 'aim: gunmen']],
    ['Troops *attacked the town to drive out the rebels.', ['agent: Troops', 'patient: the town', 'aim: the rebels']],
    ['Troops *attacked the town to please the king.', ['agent: Troops', 'patient: the town']],
  ])('%s', (sentence, expected) => {
    expect(tied(sentence)).toEqual(expected);
  });
});

describe('arguments of a noun', () => {
  it.each([
    ['The *killing of the mayor by gunmen was condemned.', ['oblique of: the mayor', 'agent: gunmen']],
    ['The rebels launched an *attack on the post.', ['agent: The rebels', 'oblique on: the post']],
    ['An *attack carried out by rebels was condemned.', ['agent: rebels']],
    ['*Clashes broke out between the army and the rebels.', ['oblique between: the army', 'oblique between: the rebels']],
    ['The rebels claimed responsibility for the *attack.', ['agent: The rebels']],
    ['The convoy came under *attack from rebels.', ['patient: The convoy', 'agent: rebels']],
    ['The army blamed the rebels for the *bombing.', ['agent: the rebels']],
    ['The *attack targeted a convoy.', ['patient: a convoy']],
  ])('%s', (sentence, expected) => {
    expect(tied(sentence)).toEqual(expected);
  });
});
