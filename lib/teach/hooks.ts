/** What an element can be told by: one simple selector each, with how much is risked by relying on it. */
import type { Avoid } from './avoid';
import { attrNamesOf, attrOf, tagOf } from './dom';
import { isStable, moduleStem, plainness } from './stable';

export interface Hook {
  select: string;
  /** 0 for what was put there to be relied on, more for each thing that may change. */
  cost: number;
}

/** Attributes whose values are names that makers give, and not data. */
const NAMING =
  /^(data-(test|qa|cy|hook|pw|automation|e2e|selenium)([-_]?id)?|data-(testid|test-id|test-selector|component|element|field|field-name|role|section|slot|part|purpose)|itemprop|name)$/;
const FOR_TESTS = /^data-(test|qa|cy|hook|pw|automation|e2e|selenium)/;
/** Tags that say what stands there, and are few in a page. */
const TELLING_TAG = /^(h[1-3]|header|aside|main|address|article|dl|nav|footer)$/;
/** Presence says nothing, or only for the moment. */
const EMPTY_WORDS = /^(v|reactid|reactroot|id|key|index|state|status|value|react|tooltip|tip|original)$/;

/**
 * Value of a naming attribute as a selector. Of `conversation-header-8412` only what stands around the number counts, as
 * long as that tells something.
 */
function byValue(name: string, value: string, avoid: Avoid): string | null {
  if (isStable(value) && !avoid(value)) return `[${name}="${value}"]`;
  if (value.length > 120 || !/^[\w:.-]+$/.test(value)) return null;
  const [, before = '', after = ''] =
    /^([A-Za-z_:-]*?[-_:])?(?:[\w.]*\d[\w.]*)([-_:][A-Za-z_:-]*)?$/.exec(value) ?? [];
  const sound = [before, after].every(
    (part) => !part || (part.split(/[-_:]+/).every((word) => !word || isStable(word)) && !avoid(part)),
  );
  if (!sound || before.length + after.length < 5) return null;
  return `${before && `[${name}^="${before}"]`}${after && `[${name}$="${after}"]`}`;
}

function attributeHooks(element: Element, avoid: Avoid): Hook[] {
  return attrNamesOf(element).flatMap((name): Hook[] => {
    if (!/^[a-z][a-z-]*$/.test(name)) return [];
    const value = attrOf(element, name) ?? '';
    if (NAMING.test(name)) {
      const select = byValue(name, value, avoid);
      if (select) return [{ select, cost: FOR_TESTS.test(name) ? 0 : 1 }];
    }
    if (name === 'role' && isStable(value)) return [{ select: `[role="${value}"]`, cost: 4 }];
    if (name === 'href' && /^mailto:/i.test(value)) return [{ select: 'a[href^="mailto:"]', cost: 1.5 }];
    const own = /^data-(.+)$/.exec(name)?.[1];
    if (own === undefined || NAMING.test(name) || EMPTY_WORDS.test(own)) return [];
    return isStable(own) && !avoid(own) ? [{ select: `[${name}]`, cost: 2 + plainness(own) }] : [];
  });
}

function classHooks(element: Element, avoid: Avoid): Hook[] {
  return (attrOf(element, 'class') ?? '').split(/\s+/).flatMap((name): Hook[] => {
    if (avoid(name)) return [];
    if (isStable(name)) return [{ select: `.${name}`, cost: 2 + plainness(name) * 1.5 }];
    const stem = moduleStem(name);
    return stem === null ? [] : [{ select: `[class*="${stem}"]`, cost: 3 + plainness(stem) }];
  });
}

/** Every hook of the element, the best first. The last is always its tag. */
export function hooksOf(element: Element, avoid: Avoid): Hook[] {
  const tag = tagOf(element);
  const id = attrOf(element, 'id') ?? '';
  const hooks = [...attributeHooks(element, avoid), ...classHooks(element, avoid)];
  if (isStable(id) && !avoid(id)) hooks.push({ select: `#${id}`, cost: 1 + plainness(id) });
  hooks.sort((a, b) => a.cost - b.cost);
  const cost = /^[a-z]+(-[a-z]+)+$/.test(tag) ? 2 : TELLING_TAG.test(tag) ? 4 : 6;
  return [...hooks, { select: /^[a-z][a-z-]*\d?$/.test(tag) ? tag : '*', cost }];
}
