import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { needsBrowser, test } from './register.ts';

needsBrowser();

const PAGES = [
  '/',
  '/?words=news&type=attack&from=2016-01-01',
  '/?words=nothingofthatkind',
  '/?from=2019-02-30',
  '/events/e-ambush',
  '/events/e-bare',
  '/events/e-arabic',
  '/events/e-hostile',
  '/events/e-withdrawn',
  '/articles/a-valley-courier-txt?claim=c-police#claim-c-police',
  '/articles/a-hostile-txt',
  '/nowhere',
] as const;

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 120))
          .join(' | ')}`,
    );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      test('no page has a serious fault for a reader with other senses', async ({ page, sample }) => {
        for (const address of PAGES) {
          await page.goto(sample + address);
          expect(await seriousFaults(page), address).toEqual([]);
        }
      });
    });
  }
}

test('an empty register has none either', async ({ page, empty }) => {
  await page.goto(empty);
  expect(await seriousFaults(page)).toEqual([]);
});

test('no page scrolls sideways, however narrow', async ({ page, sample }) => {
  for (const width of [320, 390, 800, 1000]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of PAGES) {
      await page.goto(sample + address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `${address} at ${width}`).toBe(0);
    }
  }
});

test('no page asks anything of another host, breaks its own policy or complains', async ({ page, sample }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of PAGES.filter((address) => address !== '/nowhere' && address !== '/?from=2019-02-30'))
    await page.goto(sample + address);
  await page.goto(sample);
  await page.getByLabel('Words').fill('hospital');
  await expect(page.locator('.entry')).toHaveCount(1);
  expect(asked.filter((url) => !url.startsWith(`${sample}/`) && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('hostile text stays text', async ({ page, sample }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  for (const address of ['/?from=2018-05-01&to=2018-05-31', '/events/e-hostile', '/articles/a-hostile-txt?claim=c-hostile']) {
    await page.goto(sample + address);
    await expect(page).toHaveTitle(/ · Daftar$/);
    expect(await page.evaluate(() => document.querySelectorAll('main img, main script, main svg[onload]').length)).toBe(0);
    await expect(page.getByText('onerror=').first()).toBeVisible();
    await expect(page.locator('footer')).toHaveCount(1);
  }
  expect(dialogs).toEqual([]);
});

test('Arabic runs from the right within its own bounds', async ({ page, sample }) => {
  await page.goto(`${sample}/events/e-arabic`);
  const quote = page.locator('blockquote');
  expect(await quote.evaluate((e) => getComputedStyle(e).direction)).toBe('rtl');
  expect(await page.locator('main').evaluate((e) => getComputedStyle(e).direction)).toBe('ltr');
});

test('who asked for less motion gets none', async ({ page, sample }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(sample);
  const durations = await page.evaluate(() => [...document.querySelectorAll('*')].map((e) => getComputedStyle(e).transitionDuration));
  expect(new Set(durations)).toEqual(new Set(['0s']));
});
