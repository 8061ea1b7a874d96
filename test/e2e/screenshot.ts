import { statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { findChromium, HOW_TO_GET_IT } from './chromium.ts';
import { test } from './register.ts';

/* No test of Daftar: takes docs/screenshots/event.png from what a user's demo shows. Run by `npm run screenshot` only. */

const FILE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'screenshots', 'event.png');
const LARGEST = 300_000;

/** The bombing in Manbij of January 2019, of which every voice gives another figure. */
const ASKED = 'place=Manbij&from=2019-01-16&to=2019-01-16';
const Events = z.object({
  events: z.array(z.object({ id: z.string(), outlets: z.array(z.string()), claims: z.number(), disputed: z.array(z.string()) })),
});

test.use({ viewport: { width: 1100, height: 1640 }, colorScheme: 'light', deviceScaleFactor: 1 });

test('docs/screenshots/event.png', async ({ page, demo }) => {
  if (findChromium() === null) throw new Error(HOW_TO_GET_IT);
  const answer = await page.request.get(`${demo}/api/events?${ASKED}`);
  const { events } = Events.parse(await answer.json());
  const differ = events.filter(({ disputed }) => disputed.includes('killed'));
  const [event] = differ.toSorted((a, b) => b.outlets.length - a.outlets.length || b.claims - a.claims);
  if (event === undefined) throw new Error(`the demo holds no event with a disputed figure (${ASKED})`);
  await page.goto(`${demo}/events/${event.id}`);
  await expect(page.locator('.voice').first()).toBeVisible();
  await page.screenshot({ path: FILE });
  expect(statSync(FILE).size).toBeLessThan(LARGEST);
});
