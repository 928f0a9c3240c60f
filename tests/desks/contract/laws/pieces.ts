import { expect, type Page } from '@playwright/test';
import type { Fixture } from '../fixtures';

/** `read` never throws: on empty and foreign documents, and on the page with any element removed, emptied or twice. */
export async function piecesDoNotThrow(page: Page, { url, desk }: Fixture): Promise<void> {
  const thrown = await page.evaluate(
    ({ url, desk }) => {
      const adapter = window.desks().adapterFor(desk.type);
      const thrown: string[] = [];
      const read = (root: Document, what: string) => {
        try {
          const people = adapter?.read(root, new URL(url), desk)?.people ?? [];
          if (!root.body?.childElementCount && people.length) thrown.push(`${what}: people out of nothing`);
        } catch (error) {
          thrown.push(`${what}: ${String(error)}`);
        }
      };

      const parse = (text: string, type: DOMParserSupportedType) =>
        new DOMParser().parseFromString(text, type);
      read(parse('', 'text/html'), 'empty page');
      read(parse('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), 'picture');
      read(parse('<a', 'application/xml'), 'broken XML');
      read(new Document(), 'nothing at all');

      const ways: Record<string, (element: Element) => void> = {
        removed: (element) => element.remove(),
        emptied: (element) => element.replaceChildren(),
        doubled: (element) => element.after(element.cloneNode(true)),
        bare: (element) => element.getAttributeNames().forEach((name) => element.removeAttribute(name)),
      };
      const count = document.querySelectorAll('*').length;
      for (const [way, change] of Object.entries(ways)) {
        for (let index = way === 'doubled' ? 1 : 0; index < count; index += 1) {
          const copy = document.cloneNode(true) as Document;
          const element = copy.querySelectorAll('*')[index];
          if (!element) continue;
          change(element);
          read(copy, `${element.nodeName} ${index} ${way}`);
        }
      }
      return thrown;
    },
    { url, desk },
  );
  expect(thrown).toEqual([]);
}
