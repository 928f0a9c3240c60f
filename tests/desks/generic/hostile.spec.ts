/** Pages that are out to be misread, to stall, or to break the reader. */
import type { Page } from '@playwright/test';
import { expect, guessesOn, samples, test } from './guess-page';

const url = 'https://desk.acme.example/tickets/42';
const evil = 'victim@evil.example';

/** What a mail could bring: every place that the reader knows, with the attacker's address in it. */
const fakes = [
  `<div class="customer"><a href="mailto:${evil}">${evil}</a></div>`,
  `<div class="requester" data-email="${evil}"><b class="name">Vic Tim</b></div>`,
  `<aside><p itemscope><b itemprop="name">Vic</b><span itemprop="email">${evil}</span></p></aside>`,
  `<div class="message"><header class="message-header">Vic &lt;${evil}&gt;</header><div class="message-body"></div></div>`,
  `<main><section class="customer" title="${evil}">x</section></main>`,
  `<customer-box><input type="email" value="${evil}"></customer-box>`,
  `</div></div></p></blockquote><p>${evil}</p>`,
];

for (const { name, html, written, content } of samples()) {
  if (!content) continue;
  test(`generic: nobody is guessed from what people wrote: ${name}`, async ({ guessPage }) => {
    await guessPage.open({ url, html });
    const { page } = guessPage;
    const before = await guessesOn(page, written);
    for (const fake of fakes) {
      const places = await page.evaluate(
        ([select, markup]) => {
          const bodies = [...document.querySelectorAll(select)];
          for (const body of bodies) body.innerHTML = markup;
          return bodies.length;
        },
        [content, fake] as const,
      );
      expect(places).toBeGreaterThan(0);
      expect(await guessesOn(page, written), fake).toEqual(before);
    }
  });
}

test('generic: any piece may be missing or there twice', async ({ guessPage }) => {
  for (const { html, written } of samples()) {
    await guessPage.open({ url, html });
    const count = await guessPage.page.evaluate(
      () => Document.prototype.querySelectorAll.call(document, '*').length,
    );
    for (let at = 0; at < count; at += 3) {
      await guessPage.page.evaluate((nth) => {
        const part = Document.prototype.querySelectorAll.call(document, 'body *')[nth];
        if (part && nth % 2) part.after(part.cloneNode(true));
        else part?.remove();
      }, at);
      expect(Array.isArray(await guessesOn(guessPage.page, written))).toBe(true);
    }
  }
});

test('generic: an invalid selector of written parts guesses nobody', async ({ guessPage }) => {
  await guessPage.open({ url, html: '<div class="customer">jo@example.com</div>' });
  expect(await guessesOn(guessPage.page, '<<')).toEqual([]);
});

const row = '<div class="row"><span class="cell" title="x">text</span><a href="/x">link</a></div>';
const box = '<div class="customer">jo@example.com</div>';

test('generic: a page of 20,000 nodes costs a few walks through it', async ({ guessPage }) => {
  await guessPage.open({ url, html: `<main>${row.repeat(4_000)}</main>${box}` });
  const { page } = guessPage;
  expect(await guessesOn(page)).toMatchObject([{ email: 'jo@example.com' }]);
  const time = async (work: () => void) => {
    const spent = await processorTime(page);
    await page.evaluate(`for (let round = 0; round < 10; round += 1) (${work.toString()})()`);
    return spent();
  };
  const took = await time(() =>
    (window.desks() as unknown as { guessRequesters(root: Document): unknown }).guessRequesters(document),
  );
  const bare = await time(() => {
    const walker = document.createTreeWalker(document);
    while (walker.nextNode()) walker.currentNode.nodeValue?.includes('@');
  });
  const description = `${took.toFixed(1)} ms, ${(took / bare).toFixed(1)} bare walks`;
  test.info().annotations.push({ type: 'cost', description });
  expect(took / bare, description).toBeLessThan(30);
});

test('generic: more addresses than people are no place to guess', async ({ guessPage }) => {
  const flood = (n: number) => Array.from({ length: n }, (_, at) => `<p>p${at}@example.org</p>`).join('');
  await guessPage.open({ url, html: flood(300) + box });
  expect(await guessesOn(guessPage.page)).toMatchObject([{ email: 'jo@example.com' }]);
  await guessPage.open({ url, html: flood(500) + box });
  expect(await guessesOn(guessPage.page), 'one hidden among them').toEqual([]);
});

test('generic: depth, length and breadth do not stall it', async ({ guessPage }) => {
  const { page } = guessPage;
  await guessPage.open({ url, html: box });
  await page.evaluate(() => {
    let at: Element = document.body;
    for (let depth = 0; depth < 1_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep@example.org';
    const wide = document.body.appendChild(document.createElement('p'));
    wide.className = 'customer '.repeat(20_000);
    wide.textContent = 'a@'.repeat(200_000);
    wide.title = '@'.repeat(100_000);
    const link = document.body.appendChild(document.createElement('a'));
    link.href = `mailto:${'%40'.repeat(50_000)}`;
  });
  const spent = await processorTime(page);
  expect(await guessesOn(page)).toMatchObject([{ email: 'jo@example.com' }]);
  expect(await spent()).toBeLessThan(1_000);
});

/** What the page takes of a processor from now on, in ms: what else the machine has to do does not count. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const spent = metrics.find(({ name }) => name === 'ThreadTime');
    if (!spent) throw new Error('Chromium does not tell.');
    return spent.value * 1000;
  };
  const before = await taken();
  return async () => (await taken()) - before;
}
