/** From what was picked on one page to the rule that reads it, tried on that page before it is offered. */
import { restOf } from '../desks/match';
import { visible } from '../desks/dom';
import type { CustomDesk } from '../desks/config';
import { address } from '../desks/custom/address';
import { custom } from '../desks/custom/custom';
import { label } from '../desks/custom/places';
import type { Draft, Taught, TeachProblem } from '../messages/lesson';
import { avoidance, type Avoid } from './avoid';
import { boxOf, holds, outwards, tagOf } from './dom';
import { idPlaces, idSpots } from './id-places';
import { addressesIn, looksWritten, placeOf, type Spot } from './places';
import { selectorsFor, type Selector } from './selector';
import { chooseTicket, ticketAddresses, type TicketAddress } from './ticket';

export interface Picks {
  email: Spot;
  name?: Spot | undefined;
  id?: Spot | undefined;
}

/** How much page may be a person's box, and how much is tried before it is given up. */
const mostBoxes = 8;
const mostRules = 80;
/** A box that takes more of the window than this is the page. */
const wholePage = 0.6;

interface Rule {
  read: Draft['read'];
  cost: number;
  weak: boolean;
}

const sum = (parts: readonly Selector[]) => ({
  cost: parts.reduce((total, { cost }) => total + cost, 0),
  weak: parts.some(({ weak }) => weak),
});

/** Whether the element is the page rather than a part of it. Without layout, every element is a part. */
function isWholePage(element: Element, window: Window): boolean {
  const { width, height } = boxOf(element);
  return width * height > wholePage * window.innerWidth * window.innerHeight;
}

/** The boxes that hold everything that was picked about the person, the smallest first. */
function boxesFor({ email, name }: Picks, window: Window): Element[] {
  const around = outwards(email.element).filter((part) => part !== email.element || !name);
  const common = around.filter(
    (part) => part !== email.element && (!name || (part !== name.element && holds(part, name.element))),
  );
  const parts = common.slice(0, mostBoxes);
  const end = parts.findIndex((part) => tagOf(part) === 'main' || isWholePage(part, window));
  return end < 0 ? parts : parts.slice(0, end);
}

/** Rules with `within` set to the box, or to none where `box` is the page. */
function rulesIn(box: Element | null, root: Document, { email, name }: Picks, avoid: Avoid): Rule[] {
  const inside = box ?? root;
  const emails = selectorsFor(email.element, inside, avoid, 3);
  const names = name ? selectorsFor(name.element, inside, avoid, 2) : [undefined];
  const boxes = box ? selectorsFor(box, root, avoid, 5) : [undefined];
  return boxes.flatMap((within) =>
    emails.flatMap((emailAt) =>
      names.map((nameAt) => ({
        ...sum([within, emailAt, nameAt].filter((one) => one !== undefined)),
        read: {
          ...(within && { within: within.select }),
          email: placeOf(email, emailAt.select),
          ...(name && nameAt && { name: placeOf(name, nameAt.select) }),
        },
      })),
    ),
  );
}

/** All rules that come into question, the cheapest first. A small box with nobody else in it is worth a little more. */
function rulesFor(root: Document, window: Window, picks: Picks, avoid: Avoid): Rule[] {
  const rules = boxesFor(picks, window).flatMap((box, depth) => {
    const others = new Set(addressesIn(box).map(({ value }) => value.toLowerCase()));
    others.delete(picks.email.value.toLowerCase());
    const price = depth * 0.5 + Math.min(others.size * 2, 6);
    return rulesIn(box, root, picks, avoid).map((rule) => ({ ...rule, cost: rule.cost + price }));
  });
  const boxless = rulesIn(null, root, picks, avoid).map((rule) => ({ ...rule, cost: rule.cost + 4 }));
  return [...rules, ...boxless].sort((a, b) => a.cost - b.cost).slice(0, mostRules);
}

export interface Page {
  root: Document;
  window: Window;
  url: URL;
  desk: CustomDesk;
}

/** What this page's address may call the ticket: by the pack's own pattern, where it has one. */
function addressesOf({ url, desk }: Page): TicketAddress[] {
  if (desk.ticket === undefined) return ticketAddresses(restOf(url, desk) ?? '');
  const id = address.ticketId(url, desk);
  return id === null ? [] : [{ pattern: desk.ticket, id, weight: 0 }];
}

/** The ids that this page's address may name. */
export const idsOf = (page: Page): string[] => [...new Set(addressesOf(page).map(({ id }) => id))];

/**
 * The rule that reads exactly what was picked, off this page, by the custom desk's own reader: the cheapest that does.
 * Where none does, `draft` is missing and `problems` says why.
 */
export function deriveRule(page: Page, picks: Picks): Omit<Taught, 'picking'> {
  const { root, window, url, desk } = page;
  const name = picks.name && label(picks.name.value);
  const spots = new Map(idsOf(page).map((id) => [id, idSpots(root, id)]));
  const ticket = chooseTicket(addressesOf(page), (id) => (spots.get(id)?.length ?? 0) > 0, picks.id?.value);
  const avoid = avoidance([picks.email.value, name ?? '', ...spots.keys()].filter(Boolean));
  const shownAt = ticket ? (picks.id ? [picks.id] : (spots.get(ticket.id) ?? [])) : [];
  const ids = [...idPlaces(root, shownAt, picks.email.element, avoid), null];
  const rules = rulesFor(root, window, picks, avoid);

  let failed: TeachProblem = 'reads-none';
  for (const id of ids) {
    for (const rule of rules) {
      const draft: Draft = {
        ...(ticket && { ticket: ticket.pattern }),
        read: {
          ...(rule.read.within && { within: rule.read.within }),
          ...(id && { id: id.place }),
          ...rule.read,
        },
      };
      const seen = custom.read(root, url, { ...desk, ticket: draft.ticket, read: draft.read });
      const [person, ...others] = seen?.people ?? [];
      if (others.length > 0) failed = 'reads-several';
      if (!seen || !person || others.length > 0 || (id && !seen.ticket.bound)) continue;
      if (person.email !== picks.email.value || (name !== undefined && person.name !== name)) continue;
      return {
        draft,
        preview: {
          ...(ticket && { ticketId: seen.ticket.id }),
          email: person.email,
          ...(person.name !== undefined && { name: person.name }),
        },
        problems: [
          ...(looksWritten(picks.email.element) ? (['written'] as const) : []),
          ...(ticket ? [] : (['unnamed'] as const)),
          ...(ticket && !id ? (['unbound'] as const) : []),
          ...(rule.weak || id?.weak ? (['weak'] as const) : []),
        ],
      };
    }
  }
  const gone = [picks.email, picks.name].some((spot) => spot && !visible(spot.element));
  return {
    preview: {
      email: picks.email.value,
      ...(name !== undefined && { name }),
      ...(ticket && { ticketId: ticket.id }),
    },
    problems: [gone ? 'lost' : failed],
  };
}
