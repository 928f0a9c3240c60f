import type { Page } from '@playwright/test';
import type { Person } from '../../../lib/desks/desk';
import type { Fixture } from '../contract/fixtures';
import type { Change } from './changes';

export interface Outcome {
  /** What `read`, `messages` or `belongs` threw. */
  thrown: string | null;
  people: Person[];
  /** Whether the page takes in a reader who does not ask where something stands: only then has it tried anything. */
  wouldFool: boolean;
}

/**
 * Of each list of changes: puts the page back as it was written, applies them, and reads it. What the last one made of
 * the page is left standing. All in one go, for asking the browser for each takes longer than what is asked.
 */
export function readChanged(
  page: Page,
  { url, desk, html, content, contradicts, expect }: Fixture,
  lists: Change[][],
): Promise<Outcome[]> {
  const names = (expect?.people ?? []).flatMap(({ name, email, deskId, externalId }) =>
    [name, email, deskId, externalId].filter((value) => value !== undefined),
  );
  const applied = contradicts
    ? lists.map((changes) => changes.filter(({ kind }) => kind !== 'remove' && kind !== 'usurp'))
    : lists;
  return page.evaluate(
    async ({ url, desk, html, content, lists, names }) => {
      const written = new DOMParser().parseFromString(html, 'text/html').documentElement;
      // Names in a form hide what its element could tell of itself.
      const ofNode = (name: 'parentNode' | 'nodeType') =>
        Object.getOwnPropertyDescriptor(Node.prototype, name)!.get!;
      const [parentOf, typeOf] = [ofNode('parentNode'), ofNode('nodeType')];
      const readOne = async (changes: Change[]): Promise<Outcome> => {
        document.documentElement.replaceWith(Document.prototype.importNode.call(document, written, true));
        // What strangers write may hide the DOM's own functions, from this test as well.
        const findAll = <T extends Element>(root: Document, select: string) => [
          ...(Document.prototype.querySelectorAll.call(root, select) as NodeListOf<T>),
        ];
        const frames = findAll<HTMLIFrameElement>(document, 'iframe');
        await Promise.all(
          frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))),
        );
        // Of frames, what stands in them is changed as well: desks show mails there.
        const documents = [document, ...frames.flatMap(({ contentDocument }) => contentDocument ?? [])];
        const all = () => documents.flatMap((root) => findAll(root, 'body, body *'));
        const pick = <T>(list: T[], at: number): T | undefined => list[Math.floor(at * list.length)];
        const peoples = () => (content ? documents.flatMap((root) => findAll(root, content)) : []);
        const isDesks = (element: Element) => !content || !Element.prototype.closest.call(element, content);

        const attacker = (text: string) => {
          let replaced = text.replaceAll(/[^\s<>"'=:,;()]+@[^\s<>"'&?,;()]+/g, 'fuzz@attacker.test');
          for (const name of names) {
            replaced = replaced.replaceAll(
              name,
              /^\d+$/.test(name) ? '666666' : name.includes('@') ? 'fuzz@attacker.test' : 'Fuzz-Attacker',
            );
          }
          return replaced;
        };
        const imitation = (element: Element) => {
          const copy = element.cloneNode(true) as Element;
          const walker = Document.prototype.createTreeWalker.call(document, copy, NodeFilter.SHOW_ALL);
          for (let node: Node | null = copy; node; node = walker.nextNode()) {
            if (node.nodeType === Node.TEXT_NODE) node.nodeValue = attacker(node.nodeValue ?? '');
            else if (node instanceof Element) {
              for (const { name, value } of [...node.attributes]) node.setAttribute(name, attacker(value));
            }
          }
          return copy;
        };
        /** Elements of the desk that hold somebody's name: what is worth imitating. */
        const telling = () => {
          const holders = new Set<Node>();
          const holds = (text: string | null) => !!text && names.some((name) => text.includes(name));
          for (const root of documents) {
            const walker = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_ALL);
            for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
              const told =
                typeOf.call(node) === Node.ELEMENT_NODE
                  ? Element.prototype.getAttributeNames
                      .call(node)
                      .some((name) => holds(Element.prototype.getAttribute.call(node, name)))
                  : holds(node.nodeValue);
              if (!told) continue;
              for (let at: Node | null = node; at && !holders.has(at); at = parentOf.call(at) as Node | null)
                holders.add(at);
            }
          }
          return all().filter((element) => holders.has(element) && isDesks(element));
        };

        for (const change of changes) {
          const element = pick(all(), change.at);
          if (!element) continue;
          if (change.kind === 'remove') element.remove();
          else if (change.kind === 'double') element.after(element.cloneNode(true));
          else if (change.kind === 'swap') element.nextElementSibling?.after(element);
          else if (change.kind === 'noise') element.append(document.createElement('div'), 'lorem ipsum');
          else {
            const target = pick(peoples(), change.at);
            if (change.kind === 'write') target?.insertAdjacentHTML('beforeend', change.text);
            else if (change.kind === 'usurp' && target) {
              const whole = telling().filter((one) => !one.contains(target));
              const outermost = whole.filter((one) => !whole.includes(one.parentElement ?? one));
              target.append(...outermost.map(imitation));
              for (const one of outermost) one.remove();
            } else if (change.kind === 'imitate') {
              const source = pick(telling(), change.from);
              // A container of what people wrote cannot hold itself.
              if (target && source && !source.contains(target)) target.append(imitation(source));
              else if (target && source)
                target.append(
                  ...[...source.children].filter((child) => !child.contains(target)).map(imitation),
                );
              if (change.whole && target)
                target.prepend(
                  ...telling()
                    .filter((one) => !one.contains(target))
                    .slice(0, 20)
                    .map(imitation),
                );
            }
          }
        }
        const { adapterFor, readPage } = window.desks();
        const read = () => readPage(document, new URL(url), desk)?.people ?? [];
        /** Without the adapter's own question whether something stands where people write. */
        const readBlindly = () => {
          const { closest } = Element.prototype;
          const written = adapterFor(desk.type)?.written;
          Element.prototype.closest = function (this: Element, select: string) {
            return closest.call(this, written ? select.replaceAll(written, ':not(*)') : select);
          };
          try {
            return read();
          } finally {
            Element.prototype.closest = closest;
          }
        };
        const isAttackers = (people: Person[]) =>
          /fuzz-attacker|attacker\.test|666666/i.test(JSON.stringify(people));
        const attacked = changes.some(({ kind }) => kind === 'imitate' || kind === 'usurp');
        try {
          const people = read();
          const adapter = adapterFor(desk.type);
          adapter?.messages?.(document, new URL(url), desk);
          const belongs = adapter?.belongs?.(document, new URL(url), desk);
          if (belongs) peoples().forEach((one) => belongs(one));
          return { thrown: null, people, wouldFool: attacked && isAttackers(readBlindly()) };
        } catch (error) {
          return { thrown: String(error), people: [], wouldFool: false };
        }
      };
      const outcomes: Outcome[] = [];
      for (const changes of lists) outcomes.push(await readOne(changes));
      return outcomes;
    },
    { url, desk, html, content, lists: applied, names },
  );
}
