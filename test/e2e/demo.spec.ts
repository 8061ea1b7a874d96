/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { needsBrowser, test } from './register.ts';

needsBrowser();

test('the demo shows events, every voice with its sentence, and the sentence in its report', async ({ page, demo }) => {
  await page.goto(demo);
  const entries = page.locator('.entry');
  expect(await entries.count()).toBeGreaterThan(10);
  await page.getByLabel('Place').fill('Diyala');
  await expect(page).toHaveURL(/place=Diyala/);
  await expect(page.getByRole('status')).toHaveText(/match/);
  await entries.first().locator('a').click();

  const voices = page.locator('.voice');
  const count = await voices.count();
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i++) {
    const quote = await voices.nth(i).locator('blockquote').innerText();
    await voices.nth(i).getByRole('link', { name: 'Read it in the report' }).click();
    const chosen = page.locator('mark.chosen');
    expect((await chosen.allInnerTexts()).join('').replace(/\s+/g, '')).toBe(quote.replace(/\s+/g, ''));
    await expect(chosen.first()).toBeInViewport();
    await page.goBack();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the demo's pages have no serious fault for a reader with other senses, ${colorScheme}`, async ({ page, demo }) => {
    await page.emulateMedia({ colorScheme });
    const answer = await page.request.get(`${demo}/api/events?limit=5`);
    const { events } = (await answer.json()) as { readonly events: readonly { readonly id: string }[] };
    expect(events.length).toBe(5);
    for (const address of ['/', ...events.map(({ id }) => `/events/${id}`)]) {
      await page.goto(demo + address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => `${address} ${id}`)).toEqual(
        [],
      );
    }
  });
}
