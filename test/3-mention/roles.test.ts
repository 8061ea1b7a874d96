import { describe, expect, it } from 'vitest';
import { openModels } from '../../src/edge/files/model-files.ts';
import { readReport } from '../../src/pipeline.ts';
import { page, report, vocabulary } from '../stages/read.ts';

const { analyzer, roles } = openModels();
/** Who fills which role in a story of our own, over all its claims. */
const filled = (story: string): readonly string[] => [
  ...new Set(
    readReport(report(page(story)), vocabulary, analyzer, roles).claims.flatMap((c) =>
      c.grounds.flatMap((g) => (g.entity === undefined ? [] : [`${g.role}: ${g.text}`])),
    ),
  ),
];

const MURDER =
  'Terrorists assassinated Judge Rafiq Haddad in Baghdad on Friday. The murder of Rafiq Haddad was the work of terrorists, police said. Haddad was shot dead outside his home.';

describe('the role model says who fills which role', () => {
  it('a named victim, without his title', () => {
    expect(filled(MURDER)).toContain('victim: Rafiq Haddad');
  });

  it('a thing that was hit, and with what', () => {
    const found = filled(
      'Terrorists attacked the police station in Baquba on Friday. A car bomb exploded and destroyed the police station.',
    );
    expect(found).toContain('target: police station');
    expect(found).toContain('weapon: car bomb');
  });

  it('the same in capitals', () => {
    expect(filled(MURDER.toUpperCase())).toContain('victim: RAFIQ HADDAD');
  });

  it('each entity once, however often it is told of', () => {
    const found = filled(MURDER);
    expect(found.filter((f) => f.startsWith('victim'))).toHaveLength(1);
  });

  it('nobody where no deed is told', () => {
    expect(filled('The orchestra of Baghdad gave a concert on Friday. Its conductor Rafiq Haddad thanked the guests.')).toEqual([]);
  });
});

describe('a claim tells what the role model said beside what its rules read', () => {
  const story = 'Gunmen assassinated Judge Rafiq Haddad in Baghdad on Friday.';
  it('by a basis of its own', () => {
    const [claim] = readReport(report(page(story)), vocabulary, analyzer, roles).claims;
    expect(claim?.basis.find((b) => b.field === 'roles')?.rule).toBe('role model');
  });

  it('and says nothing of the kind where no model was there to ask', () => {
    const [claim] = readReport(report(page(story)), vocabulary, analyzer).claims;
    expect(claim?.basis.map((b) => b.field)).not.toContain('roles');
    expect(claim?.grounds.some((g) => g.entity !== undefined)).toBe(false);
  });
});
