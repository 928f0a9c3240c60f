/** Where in the page an element stands, judged by what is around it. */
import type { Landmark } from './parts';
import { holds, isIt, outwards, stoodBefore, tagOf } from './nodes';
import type { GuessPlace } from './places';
import { saidBy, saysNothing, type Said } from './words';

export interface Standing {
  place: Exclude<GuessPlace, 'newest-message'>;
  /** What gave it the place: the customer's box, the panel, the message. */
  box: Element | null;
  /** The customer's box by a word that may mean others too. */
  weak: boolean;
}

const FURNITURE =
  'nav, footer, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="menu"], [role="menubar"], [role="listbox"], [role="tree"], [role="grid"], [role="treegrid"], [role="tablist"], [role="tooltip"], [role="dialog"], [role="alertdialog"], [role="search"], [role="alert"], [role="status"], body > header, body > * > header:not(main > *, article > *, section > *, aside > *)';
const PANEL = 'aside, [role="complementary"]';

/** Answers for one page: names are read once for each element, however many addresses it holds. */
export function standings(landmarks: readonly Landmark[]) {
  const known = new Map<Element, Said>();
  const said = (element: Element): Said => {
    const before = known.get(element);
    if (before) return before;
    // What holds the whole page says something about the product, not about one address.
    const says = isIt(element, 'html, body') ? saysNothing : saidBy(element);
    known.set(element, says);
    return says;
  };
  const held = new Map<Element, Landmark[]>();
  const within = (element: Element): Landmark[] => {
    const before = held.get(element);
    if (before) return before;
    const found = landmarks.filter((landmark) => holds(element, landmark.element));
    held.set(element, found);
    return found;
  };
  /** Holds messages or the editor: too much for its name to speak of one address. */
  const isWide = (element: Element) => within(element).some(({ kind }) => kind !== 'field');
  const isFurniture = (element: Element) =>
    (isIt(element, FURNITURE) || said(element).furniture) && within(element).length === 0;
  const isMessage = (element: Element) => {
    const inside = within(element);
    const several = inside.filter(({ kind }) => kind === 'body').length > 1;
    if (several || inside.some(({ kind }) => kind === 'main' || kind === 'editor')) return false;
    return said(element).item || isIt(element, '[role="article"], article:not(:only-of-type)');
  };

  return (element: Element): Standing | null => {
    const chain = outwards(element);
    if (!chain || chain.some(isFurniture)) return null;
    // The outermost: what stands inside a message may imitate everything, another message too.
    const message = chain.findLastIndex(isMessage);
    return message >= 0 ? inMessage(chain.slice(0, message + 1)) : onPage(chain);
  };

  /** In the head of a message, or nowhere: the rest is what people wrote. */
  function inMessage(chain: Element[]): Standing | null {
    const inner = chain.slice(0, -1);
    if (inner.some((one) => said(one).body) || chain.some((one) => said(one).copied || said(one).staff))
      return null;
    const [element, message] = [chain[0], chain.at(-1)];
    const body = within(message!).find(({ kind }) => kind === 'body')?.element;
    const head = chain.some((one) => said(one).head || tagOf(one) === 'header');
    if (!head && !(body && stoodBefore(element!, body))) return null;
    return { place: 'message', box: message ?? null, weak: false };
  }

  /** The nearest name decides, but among copies everybody is a copy, and a `contact` of the staff is staff. */
  function onPage(chain: Element[]): Standing | null {
    const parts = chain.filter((one) => !isWide(one));
    if (parts.some((one) => said(one).copied)) return null;
    const isCustomers = (one: Element) => said(one).requester > 0;
    const weak = !parts.some((one) => said(one).requester === 2);
    const nearest = parts.find((one) => isCustomers(one) || said(one).staff);
    if (nearest && said(nearest).staff) return null;
    // Its outermost box, where a name can stand beside the address.
    const box = parts.findLast(isCustomers);
    if (box)
      return weak && parts.some((one) => said(one).staff) ? null : { place: 'customer-box', box, weak };
    const panel = parts.find((one) => said(one).panel || isIt(one, PANEL)) ?? null;
    return { place: panel ? 'side-panel' : 'page', box: panel, weak: false };
  }
}
