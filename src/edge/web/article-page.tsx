import type { ArticleSheet } from '../../model/index.ts';
import { claimAnchor, eventHref, reportBytesHref } from './links.ts';
import { passagesOf, type Piece } from './passage.ts';
import { clip, counted, number, publicationInWords } from './words.ts';

/** An event that the article speaks of, under the number of its notes. */
interface Note {
  readonly number: number;
  readonly event: string;
  readonly label: string;
  /** Its first sentence. */
  readonly claim: string;
}

export function articleTitle(sheet: ArticleSheet): string {
  return clip(sheet.title ?? 'Article without a headline', 300);
}

/** One article as it was printed, every sentence that the register stands on marked where it stands. */
export function ArticlePage({ sheet, chosen }: { readonly sheet: ArticleSheet; readonly chosen: string | null }) {
  const notes = notesOf(sheet);
  const from = sheet.highlights.find((highlight) => highlight.claim === chosen)?.event ?? null;
  return (
    <article class="article">
      <p class="back">{from === null ? <a href="/">All events</a> : <a href={eventHref(from)}>Back to the event</a>}</p>
      <header class="article-head">
        <p class="overline">{sheet.outlet === null ? 'outlet not named' : <bdi>{clip(sheet.outlet, 160)}</bdi>}</p>
        <h1 dir="auto">{articleTitle(sheet)}</h1>
        <p class="precision">{publicationInWords(sheet.published)}</p>
      </header>
      {sheet.withdrawn === null ? null : (
        <p class="notice">
          This report was withdrawn on {sheet.withdrawn.at.slice(0, 10)} and counts no more: <bdi>{clip(sheet.withdrawn.reason, 500)}</bdi>
        </p>
      )}
      {sheet.cut ? <Cut sheet={sheet} /> : null}
      <div class="article-body">
        <div class="paper" lang={sheet.language}>
          {passagesOf(sheet).map((passage) => (
            <p key={passage.start} dir="auto">
              {passage.pieces.map((piece, i) => (
                <PieceText key={i} piece={piece} notes={notes} chosen={chosen} />
              ))}
            </p>
          ))}
        </div>
        <aside class="notes" aria-label="What the register reads here">
          <h2>Read from it</h2>
          {notes.size === 0 ? <p>The register holds no event from this article.</p> : <Notes notes={notes} />}
          <h2>Original</h2>
          <dl class="origin">
            <dt>report</dt>
            <dd>
              <bdi>{clip(sheet.path, 200)}</bdi>
            </dd>
            <dt>bytes</dt>
            <dd>
              <a href={reportBytesHref(sheet.report)} download>
                as handed in
              </a>
            </dd>
            <dt>sha256</dt>
            <dd class="hash">{sheet.report}</dd>
          </dl>
        </aside>
      </div>
    </article>
  );
}

function notesOf(sheet: ArticleSheet): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const { event, label, claim } of sheet.highlights) {
    if (event !== null && !notes.has(event)) notes.set(event, { number: notes.size + 1, event, label, claim });
  }
  const byClaim = sheet.highlights.flatMap(({ claim, event }) => {
    const note = event === null ? undefined : notes.get(event);
    return note === undefined ? [] : [[claim, note] as const];
  });
  return new Map(byClaim);
}

function Notes({ notes }: { readonly notes: ReadonlyMap<string, Note> }) {
  return (
    <ol class="note-list">
      {[...new Set(notes.values())].map((note) => (
        <li key={note.event}>
          <a href={eventHref(note.event)}>{note.label}</a>{' '}
          <a class="quiet-link" href={`#${encodeURIComponent(claimAnchor(note.claim))}`}>
            its sentence
          </a>
        </li>
      ))}
    </ol>
  );
}

function PieceText({
  piece,
  notes,
  chosen,
}: {
  readonly piece: Piece;
  readonly notes: ReadonlyMap<string, Note>;
  readonly chosen: string | null;
}) {
  if (piece.kind === 'text') return <>{piece.text}</>;
  if (piece.kind === 'clutter') return <span class="clutter">{piece.text}</span>;
  const events = new Set(piece.ending.flatMap((claim) => notes.get(claim) ?? []));
  return (
    <>
      <mark class={chosen !== null && piece.claims.includes(chosen) ? 'chosen' : undefined} data-claims={piece.claims.join(' ')}>
        {piece.starting.map((claim) => (
          <span key={claim} class="anchor" id={claimAnchor(claim)} />
        ))}
        {piece.text}
      </mark>
      {[...events].map((note) => (
        <sup key={note.event} class="note-mark">
          <a href={eventHref(note.event)} aria-label={`Event ${note.number}: ${note.label}`}>
            {note.number}
          </a>
        </sup>
      ))}
    </>
  );
}

function Cut({ sheet }: { readonly sheet: ArticleSheet }) {
  return (
    <p class="notice">
      This text is too long to show whole. Here are {counted(sheet.text.length, 'character', 'characters')} of it, from character{' '}
      {number(sheet.offset)} on; the original holds all.
    </p>
  );
}
