import { expect, type Page } from '@playwright/test';
import { needsBrowser, test } from './register.ts';

needsBrowser();

const POLICE = 'The provincial police said at least six soldiers died and four were hurt.';

/** The sentence that stands out, and whether a reader sees it without scrolling. */
async function expectChosen(page: Page, sentence: string | RegExp): Promise<void> {
  const chosen = page.locator('mark.chosen');
  await expect(chosen).toHaveText(sentence);
  await expect(chosen).toBeInViewport();
}

test('from the list through a filter to an event, its sentence in the report, and back', async ({ page, sample }) => {
  await page.goto(sample);
  await expect(page.locator('.entry')).toHaveCount(50);
  let loads = 0;
  page.on('load', () => loads++);
  await page.getByLabel('Words').pressSequentially('hospital officials');
  await expect(page.locator('.entry')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 event matches, of 67');
  await expect(page).toHaveURL(`${sample}/?words=hospital+officials`);
  expect(loads).toBe(0);

  await page.locator('.entry a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Armed clash near Bakur/);
  await expect(page.locator('.voice')).toHaveCount(6);
  const police = page.locator('.voice', { hasText: 'the provincial police' });
  await expect(police.locator('blockquote')).toHaveText(POLICE);
  await police.getByRole('link', { name: 'Read it in the report' }).click();
  await expectChosen(page, POLICE);

  await page.getByRole('link', { name: 'Back to the event' }).click();
  await page.getByRole('link', { name: 'Back to the filtered events' }).click();
  await expect(page.locator('.entry')).toHaveCount(1);
  await expect(page.getByLabel('Words')).toHaveValue('hospital officials');
});

test('the back button undoes one filter after the other', async ({ page, sample }) => {
  await page.goto(sample);
  await page.getByLabel('Type').selectOption('shelling');
  await expect(page.getByRole('status')).toHaveText('21 events match, of 67');
  await page.getByLabel('From').fill('2019-01-01');
  await expect(page.getByRole('status')).toHaveText('1 event matches, of 67');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('21 events match, of 67');
  await expect(page.getByLabel('From')).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('67 events told by 70 reports, newest first');
  await expect(page.getByLabel('Type')).toHaveValue('');
  await page.goForward();
  await expect(page.getByRole('status')).toHaveText('21 events match, of 67');
});

test('a slow answer never replaces that of a later question', async ({ page, sample }) => {
  await page.goto(sample);
  await page.route(/words=news$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  await page.getByLabel('Words').fill('news');
  await page.waitForTimeout(400);
  await page.getByLabel('Words').fill('hospital');
  await expect(page.getByRole('status')).toHaveText('1 event matches, of 67');
  await page.waitForTimeout(1_600);
  await expect(page.getByRole('status')).toHaveText('1 event matches, of 67');
  await expect(page).toHaveURL(`${sample}/?words=hospital`);
});

test('a filter chip drops its filter', async ({ page, sample }) => {
  await page.goto(`${sample}/?type=shelling&from=2019-01-01`);
  await page
    .getByRole('link', { name: /Shelling/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${sample}/?from=2019-01-01`);
  await expect(page.getByRole('status')).toHaveText('3 events match, of 67');
});

test('pages of the list are links', async ({ page, sample }) => {
  await page.goto(sample);
  await page.getByRole('link', { name: 'Earlier events' }).click();
  await expect(page.locator('.entry')).toHaveCount(17);
  await page.getByRole('link', { name: 'Newest events' }).click();
  await expect(page.locator('.entry')).toHaveCount(50);
});

test('a link to a sentence works by its address alone, and from the notes', async ({ page, sample }) => {
  await page.goto(`${sample}/articles/a-valley-courier-txt#claim-c-police`);
  await expectChosen(page, POLICE);
  await page.getByRole('link', { name: 'its sentence' }).click();
  await expectChosen(page, /^A brigade commander/);
});

test('the cite line can be copied', async ({ page, sample, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${sample}/events/e-ambush`);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `Armed clash near Bakur, Karsa, Example Land, 13 January 2017. Daftar 0.0.0, event e-ambush, version 2. ${sample}/events/e-ambush`,
  );
});

test('by keyboard: past the head, through the form, into an event', async ({ page, sample }) => {
  await page.goto(sample);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Words')).toBeFocused();
  await page.keyboard.type('hospital');
  await page.keyboard.press('Enter');
  await expect(page.locator('.entry')).toHaveCount(1);
  await expect(page.getByLabel('Words')).toBeFocused();
  await page.locator('.entry a').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Armed clash/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same way leads through', async ({ page, sample }) => {
    await page.goto(sample);
    await page.getByLabel('Words').fill('hospital');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('.entry')).toHaveCount(1);
    await page.locator('.entry a').click();
    await expect(page.locator('.voice')).toHaveCount(6);
    await expect(page.getByRole('button', { name: 'Copy' })).toBeHidden();
    await page.locator('.voice', { hasText: 'the provincial police' }).getByRole('link', { name: 'Read it in the report' }).click();
    await expectChosen(page, POLICE);
    await page.getByRole('link', { name: 'Back to the event' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Armed clash/);
  });

  test('on a phone the other filters can be unfolded', async ({ page, sample }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(sample);
    await expect(page.getByLabel('Place')).toBeHidden();
    await page.getByText('Type, place, days').click();
    await page.getByLabel('Place').fill('karsa');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByLabel('Place')).toHaveValue('karsa');
    await expect(page.getByRole('status')).toHaveText(/events match, of 67$/);
  });
});

test('an event prints on one page', async ({ page, sample }) => {
  await page.goto(`${sample}/events/e-ambush`);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

test('an empty register says what to do', async ({ page, empty }) => {
  await page.goto(empty);
  await expect(page.getByRole('heading', { name: 'The register is empty' })).toBeVisible();
  await expect(page.getByText('npx daftar ingest reports/')).toBeVisible();
});
