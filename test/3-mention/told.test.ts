import { describe, expect, it } from 'vitest';
import { openModels } from '../../src/edge/files/model-files.ts';
import { readReport } from '../../src/pipeline.ts';
import { page, report, vocabulary } from '../stages/read.ts';

const { analyzer, roles } = openModels();
const read = (story: string, models = roles) => readReport(report(page(story)), vocabulary, analyzer, models).claims;
/** The status of the claim whose sentence holds some words. */
const statusOf = (story: string, words: string, models = roles): string | undefined =>
  read(story, models).find((c) => c.evidence.quote.includes(words))?.status;

const NEWS =
  'A bomb exploded outside a bank in Baghdad on Friday, killing two guards and wounding a customer, police said. The blast broke the windows of the building.';
const ASIDE =
  'The minister spoke to reporters about the economy of the country. He said the country needs roads and schools. We condemn the killing of our people and we want peace, the minister said. Parliament will discuss the budget next week.';
const STORY = `${NEWS} ${ASIDE}`;

describe('the told model says what is only mentioned', () => {
  it('news of the day is told', () => {
    expect(statusOf(STORY, 'exploded outside a bank')).toBe('reported');
  });

  it('the dead that somebody speaks of in passing are background, with a doubt that says who thinks so', () => {
    const claim = read(ASIDE).find((c) => c.evidence.quote.includes('condemn the killing'));
    expect(claim?.status).toBe('historical');
    expect(claim?.doubts.map((d) => d.note).join()).toContain('only mentions');
    expect(claim?.basis.find((b) => b.field === 'status')?.rule).toBe('told model: only mentioned');
  });

  it('combat is never judged', () => {
    const told =
      'The minister spoke of peace. He recalled that the army clashed with rebels near Mosul on Friday. He asked for patience. All listened.';
    expect(statusOf(told, 'clashed')).toBe('reported');
  });

  it('an item of three sentences is printed for what it tells', () => {
    const item = 'We condemn the killing of our people and we want peace, the minister said. Parliament will discuss the budget next week.';
    expect(statusOf(item, 'condemn the killing')).toBe('reported');
  });

  it('without the model all stays as the rules read it', () => {
    const { told: _, ...without } = roles;
    for (const c of read(STORY, without)) expect(c.basis.find((b) => b.field === 'status')?.rule).not.toContain('model');
  });
});
