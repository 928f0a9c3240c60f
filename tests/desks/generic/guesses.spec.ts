/** What the generic reader finds, and all that it leaves alone. */
import { expect, guessesOn, samples, test } from './guess-page';

const url = 'https://desk.acme.example/tickets/42';

for (const { name, html, written, guesses } of samples()) {
  test(`generic: ${name}`, async ({ guessPage }) => {
    await guessPage.open({ url, html });
    const { page } = guessPage;
    const before = await page.content();
    const found = await guessesOn(page, written);
    expect(found.map(({ weight: _, ...guess }) => guess)).toEqual(guesses);
    expect(await guessesOn(page, written), 'twice the same').toEqual(found);
    expect(await page.content(), 'the page is left alone').toBe(before);
    for (const { weight, hook } of found) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(100);
      expect(hook).toMatch(/^[a-z]+-in-[a-z-]+$/);
    }
  });
}
