import { expect, type Page } from '@playwright/test';
import type { Fixture } from '../fixtures';

/**
 * `read` never throws, and makes nobody up: on empty and foreign documents, on the page with any element removed,
 * emptied, bare or twice, and where names of elements hide the DOM's own functions.
 */
export async function piecesDoNotThrow(page: Page, { url, desk }: Fixture): Promise<void> {
  const thrown = await page.evaluate(
    ({ url, desk }) => {
      const thrown: string[] = [];
      const read = (root: Document, what: string) => {
        try {
          const adapter = window.desks().adapterFor(desk.type);
          adapter?.messages?.(root, new URL(url), desk);
          const belongs = adapter?.belongs?.(root, new URL(url), desk);
          if (belongs) [...Document.prototype.querySelectorAll.call(root, 'p')].slice(0, 5).forEach(belongs);
          return window.desks().readPage(root, new URL(url), desk)?.people ?? [];
        } catch (error) {
          thrown.push(`${what}: ${String(error)}`);
          return [];
        }
      };

      const parse = (text: string, type: DOMParserSupportedType) =>
        new DOMParser().parseFromString(text, type);
      const empty: Record<string, Document> = {
        'empty page': parse('', 'text/html'),
        picture: parse('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
        'broken XML': parse('<a', 'application/xml'),
        'nothing at all': new Document(),
      };
      for (const [what, root] of Object.entries(empty)) {
        if (read(root, what).length) thrown.push(`${what}: people out of nothing`);
      }

      const members = (prototype: object): string[] =>
        prototype === Object.prototype
          ? []
          : [
              ...Object.getOwnPropertyNames(prototype),
              ...members(Object.getPrototypeOf(prototype) as object),
            ];
      const named = (tag: string, names: string[]) =>
        names.map((name) => Object.assign(document.createElement(tag), { name }));
      const { body } = document;
      // Names hide functions in the live document only, not in copies of it.
      const images = named('img', members(Document.prototype));
      body.append(...images);
      read(document, "the document's functions hidden");
      images.forEach((image) => image.remove());

      // Made once, for there are hundreds of them.
      const inputs = named('input', members(Element.prototype));
      /** Each changes an element and answers what takes the change back: a copy of the page for each would take long. */
      const ways: Record<string, (element: Element) => () => void> = {
        removed: (element) => {
          const { parentNode, nextSibling } = element;
          element.remove();
          return () => parentNode?.insertBefore(element, nextSibling);
        },
        emptied: (element) => {
          const nodes = [...element.childNodes];
          element.replaceChildren();
          return () => element.replaceChildren(...nodes);
        },
        bare: (element) => {
          const attributes = [...element.attributes];
          for (const attribute of attributes) element.removeAttributeNode(attribute);
          return () => attributes.forEach((attribute) => element.setAttributeNode(attribute));
        },
        doubled: (element) => {
          if (element.matches('html')) return () => undefined;
          const double = element.cloneNode(true) as Element;
          element.after(double);
          return () => double.remove();
        },
        'turned into a form': (element) => {
          if (element.matches('html, head, body, head *')) return () => undefined;
          const form = element.ownerDocument.createElement('form');
          const nodes = [...element.childNodes];
          for (const { name, value } of element.attributes) form.setAttribute(name, value);
          form.append(...nodes, ...inputs);
          element.replaceWith(form);
          return () => {
            for (const input of inputs) Element.prototype.remove.call(input);
            element.append(...nodes);
            Element.prototype.replaceWith.call(form, element);
          };
        },
      };
      const copy = document.cloneNode(true) as Document;
      const whole = copy.documentElement.outerHTML;
      const elements = [...copy.querySelectorAll('*')];
      for (const [way, change] of Object.entries(ways)) {
        for (const [index, element] of elements.entries()) {
          // The page's own forms may be hostile to this test as well.
          if (element instanceof HTMLFormElement) continue;
          const takeBack = change(element);
          read(copy, `${element.nodeName} ${index} ${way}`);
          takeBack();
        }
        if (copy.documentElement.outerHTML !== whole)
          thrown.push(`${way}: the page was not put together again`);
      }
      return thrown;
    },
    { url, desk },
  );
  expect(thrown).toEqual([]);
}
