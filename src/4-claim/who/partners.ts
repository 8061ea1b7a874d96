import type { Of } from '../scene.ts';
import type { Telling } from '../telling.ts';
import { generic, partyOfMention, type Party } from './parties.ts';

/** Words by which somebody did it together with another: "in a joint raid with", "alongside". */
const WITH =
  /\b(?:joint (?:\p{L}+ ){0,2}(?:operation|raid|patrol|offensive|attack|assault|campaign|mission|strikes?|effort)s? with|together with|alongside|jointly with|side by side with|in (?:close )?(?:coordination|co-ordination|cooperation|co-operation|collaboration|conjunction) with) (?:the |local |allied |\p{L}+-backed ){0,2}$/iu;

/** Who did it together with those who did it, by the words before his name. */
export function partners(telling: Telling): readonly Party[] {
  const { article, scene, vocabulary } = telling;
  const joins = ({ span }: Of<'actor'>): boolean => WITH.test(article.text.slice(Math.max(scene.span.start, span.start - 80), span.start));
  return scene.actors.filter((m) => !generic(m.actor, vocabulary) && joins(m)).map((m) => partyOfMention(m, telling));
}
