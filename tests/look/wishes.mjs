/** What the agent may wish for in the options, put on a page. */

export async function compact(page) {
  await page.evaluate(() => (document.documentElement.dataset.density = 'compact'));
}

export async function large(page) {
  await page.evaluate(() => (document.documentElement.dataset.text = 'large'));
}
