import { Command } from 'commander';
import type { Article, ArticleId, ReportId } from '../../model/index.ts';
import { views } from '../../pipeline.ts';
import { sha256 } from '../files/open-report.ts';
import { openStore } from '../store/open.ts';
import type { Store, StoredReport } from '../store/store.ts';
import type { Console } from './console.ts';
import { EXIT, Failure } from './exit-codes.ts';
import type { Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';

/** `daftar report`: where a report came from, and the text that spans point into. */
export function reportCommand(host: Host): Command {
  return new Command('report')
    .summary('show where a report came from, its articles, and their text')
    .description(
      'Shows where a report came from, its hash and its articles; with --text prints the text that the spans of its articles point into.',
    )
    .argument('<id>', 'id of a report (the sha256 of its bytes) or of an article')
    .option('--text', 'print the text that the spans of an article point into, exactly')
    .addOption(registerOption())
    .addOption(jsonOption())
    .action(async (id: string, { register, text, json }: { register: string; text?: boolean; json?: boolean }) => {
      const store = await openStore(register, { mode: 'read' });
      try {
        const { stored, articles } = await find(id, store, register);
        if (json) await host.console.write(`${JSON.stringify(reportJson(stored, articles, text === true))}\n`);
        else if (text) await printText(articles, host.console);
        else await host.console.lines(reportLines(stored, articles));
      } finally {
        await store.close();
      }
      await host.console.flush();
    });
}

async function find(
  id: string,
  store: Store,
  register: string,
): Promise<{ readonly stored: StoredReport; readonly articles: readonly Article[] }> {
  // oxlint-disable typescript/no-unsafe-type-assertion -- the register is asked whether they are ids
  const stored = await store.report(id as ReportId);
  if (stored !== null) return { stored, articles: await store.articlesOf(stored.id) };
  const [article] = await store.articles([id as ArticleId]);
  // oxlint-enable typescript/no-unsafe-type-assertion
  const report = article === undefined ? null : await store.report(article.report);
  if (article === undefined || report === null) {
    throw new Failure(
      EXIT.someFailed,
      `${register} holds no report or article "${id.slice(0, 80)}"; daftar event <id> names those of an event`,
    );
  }
  return { stored: report, articles: [article] };
}

/** Prints the one text of these articles, exactly. On a terminal, control characters show as pictures, one for one, so that offsets hold. */
async function printText(articles: readonly Article[], console: Console): Promise<void> {
  const [text = '', ...others] = new Set(articles.map((article) => article.text));
  if (others.length > 0) {
    throw new Failure(
      EXIT.someFailed,
      `this report has ${articles.length} articles with a text each; name one of them: ${articles[0]?.id}, …`,
    );
  }
  await console.write(console.isTerminal ? harmless(text) : text);
  if (console.isTerminal && !text.endsWith('\n')) await console.write('\n');
}

function harmless(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (c) => {
    const code = c.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
  });
}

function reportLines(stored: StoredReport, articles: readonly Article[]): readonly string[] {
  return [
    `report     ${stored.id} (sha256 of its bytes)`,
    ...stored.paths.map((path, i) => `${i === 0 ? 'came as    ' : '           '}${views.oneLine(path)}`),
    `form       ${stored.mediaType}, ${stored.encoding}, ${stored.size.toLocaleString('en')} bytes`,
    `taken in   ${stored.retrieved}`,
    ...(stored.withdrawn === null ? [] : [`withdrawn  ${stored.withdrawn.at}: ${views.oneLine(stored.withdrawn.reason)}`]),
    `articles   ${articles.length}`,
    ...articles.map(
      (a) =>
        `  ${a.id}  ${a.published?.first ?? 'undated'}  ${a.outlet === null ? '' : `${views.oneLine(a.outlet)}: `}${views.oneLine(a.title ?? '(no headline)')}`,
    ),
  ];
}

function reportJson({ id, ...stored }: StoredReport, articles: readonly Article[], withText: boolean): object {
  return {
    report: id,
    ...stored,
    articles: articles.map(({ id, title, published, outlet, byline, url, language, span, text }) => {
      const head = { id, title, published, outlet, byline, url, language, span: [span.start, span.end], textHash: sha256(text) };
      return withText ? { ...head, text } : head;
    }),
  };
}
