/** Selectors of one element inside another, the ones that promise most first. */
import { every, shown } from '../desks/custom/places';
import type { Avoid } from './avoid';
import { childrenOf, holds, parentOf, tagOf } from './dom';
import { hooksOf, type Hook } from './hooks';

export interface Selector extends Hook {
  /** It finds this element alone, as far as a person can see. */
  alone: boolean;
  /** It goes by tags and positions: nothing else was there. */
  weak: boolean;
}

/** How far out an element's surroundings are looked at, and how many of their hooks are tried. */
const levels = 8;
const hooksEach = 4;
/** What it costs to say where the element stands, and to count. */
const context = 0.5;
const counting = 10;
/** From here on nothing but a tag is relied on. */
const plainTag = 6;
/** A selector that also fits others relies on the rest of the rule to tell them apart. */
const shared = 3;

/** The elements around `element`, inside out, up to `within` but not with it. */
function between(element: Element, within: Element | Document): Element[] {
  const all: Element[] = [];
  for (let at = parentOf(element); at && at !== within && all.length < levels; at = parentOf(at)) {
    if (!/^(html|body)$/.test(tagOf(at))) all.push(at);
  }
  return all;
}

/** `tr:nth-of-type(2)`, or the tag alone where it is the only one beside its siblings. */
function position(element: Element): string {
  const parent = parentOf(element);
  const tag = tagOf(element);
  const alike = parent ? childrenOf(parent).filter((other) => tagOf(other) === tag) : [];
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** Step by step from the nearest surroundings that have a name, or from the box itself. */
function counted(element: Element, within: Element | Document, avoid: Avoid): Hook[] {
  const found: Hook[] = [];
  let path = position(element);
  let cost = counting;
  for (const part of between(element, within)) {
    const named = hooksOf(part, avoid).filter(({ cost: price }) => price < plainTag);
    for (const hook of named.slice(0, 2))
      found.push({ select: `${hook.select} > ${path}`, cost: cost + hook.cost * context });
    path = `${position(part)} > ${path}`;
    cost += 1.5;
  }
  return [...found, { select: path, cost }];
}

/** One selector for what both fit; a tag can stand only at its start, and only once. */
function both(a: string, b: string): string | null {
  const [first, second] = /^[a-z*]/.test(b) ? [b, a] : [a, b];
  if (/^[a-z*]/.test(second)) return null;
  return first === '*' ? second : first + second;
}

function written(element: Element, within: Element | Document, avoid: Avoid): Hook[] {
  const own = hooksOf(element, avoid);
  const pairs = own.flatMap((first, at) =>
    own.slice(at + 1, at + 1 + hooksEach).flatMap((second): Hook[] => {
      const select = both(first.select, second.select);
      return select === null ? [] : [{ select, cost: Math.max(first.cost, second.cost) + context }];
    }),
  );
  const placed = between(element, within).flatMap((part, at) =>
    hooksOf(part, avoid)
      .filter(({ cost }) => cost < plainTag)
      .slice(0, hooksEach)
      .flatMap((around) =>
        own
          .slice(0, hooksEach)
          .concat(own.slice(-1))
          .map((hook) => ({
            select: `${around.select} ${hook.select}`,
            cost: hook.cost + around.cost * context + context + at * 0.1,
          })),
      ),
  );
  return [...own, ...pairs, ...placed, ...counted(element, within, avoid)];
}

/**
 * At most `most` selectors by which `element` is found inside `within`, the cheapest first. Those that also fit other
 * visible elements follow with a price, for pages that show several tickets of the same make.
 */
export function selectorsFor(
  element: Element,
  within: Element | Document,
  avoid: Avoid,
  most = 6,
): Selector[] {
  const known = new Set<string>();
  const found: Selector[] = [];
  for (const { select, cost } of written(element, within, avoid).sort((a, b) => a.cost - b.cost)) {
    if (known.has(select)) continue;
    known.add(select);
    const matches = every(within, select).filter(
      (match) => (within instanceof Document || holds(within, match)) && shown(match),
    );
    if (!matches.includes(element)) continue;
    const alone = matches.length === 1;
    if (!alone && cost >= counting) continue;
    const bare = within instanceof Document && cost >= plainTag && /^[a-z]+$/.test(select);
    found.push({
      select,
      cost: cost + (alone ? 0 : shared) + (bare ? shared : 0),
      alone,
      weak: bare || cost >= counting,
    });
    if (found.filter((one) => one.alone).length >= most) break;
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, most * 2);
}
