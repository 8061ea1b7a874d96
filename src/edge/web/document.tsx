import type { ComponentChildren } from 'preact';
import { withoutDirectionMarks } from './words.ts';

/** What every page of one server shares. */
export interface Frame {
  /** Address paths of the built style sheet and script. */
  readonly style: string;
  readonly script: string;
  readonly version: string;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='5' y='3' width='22' height='26' rx='2' fill='%231f5a52'/%3E%3Cpath d='M11 3v26M15 11h8M15 16h8M15 21h5' stroke='%23f7f4ec' stroke-width='2'/%3E%3C/svg%3E";

/** The sheet round every page: one wordmark, one main, a way past the head for keyboards. */
export function Document(props: {
  readonly frame: Frame;
  readonly title: string;
  readonly json: string | null;
  readonly children: ComponentChildren;
}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${withoutDirectionMarks(props.title)} · Daftar`}</title>
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={props.frame.style} />
        {props.json === null ? null : <link rel="alternate" type="application/json" href={props.json} />}
        <script type="module" src={props.frame.script} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="masthead">
          <a class="wordmark" href="/">
            <span class="wordmark-arabic" lang="ar" dir="rtl" aria-hidden="true">
              دفتر
            </span>
            <span class="wordmark-latin">Daftar</span>
          </a>
          <p class="tagline">A register of conflict events. Every figure leads back to its sentence.</p>
        </header>
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="foot">
          <p>Read by machine. An event that no person has reviewed is a lead, not a finding.</p>
          <p>
            Daftar {props.frame.version} · <a href="/openapi.json">API</a>
            {props.json === null ? null : (
              <>
                {' '}
                · <a href={props.json}>This page as JSON</a>
              </>
            )}
          </p>
        </footer>
      </body>
    </html>
  );
}
