import { existsSync } from 'node:fs';
import path from 'node:path';

/** Said once where no browser is found. */
export const HOW_TO_GET_IT =
  'BROWSER TESTS SKIPPED: no Chromium found; install it (Debian and Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH';

/** A Chromium or Chrome of this machine: CHROMIUM_PATH, then what is on the PATH, then the usual places; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  const usual = [
    ...['/usr/bin', ...onPath].flatMap((folder) => commands.map((command) => path.join(folder, command))),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programs.flatMap((folder) => (folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [])),
  ];
  return usual.find((place) => existsSync(place)) ?? null;
}
