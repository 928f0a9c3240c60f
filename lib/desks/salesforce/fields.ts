/**
 * The fields of a case: where they stand, and what stands in them. A console keeps every record that is open in a tab
 * in one page, and only the tab on view counts.
 */
import { findAll, parseAddress, textOf, visible } from '../dom';
import { drawn } from '../drawn';
import { addressIn } from '../mailto';
import { only, onlyAddress } from '../only';
import { recordIn } from './address';

/** Fields by their names in the data (public test suites, 2026), which no language changes. */
const byName = (name: string): string => `[data-target-selection-name="sfdc:RecordField.Case.${name}"]`;
/** Fields by their labels, on layouts without names: the labels are translated, so that this finds English ones. */
const byLabel = (label: string): string => `records-record-layout-item[field-label="${label}"]`;

export const FIELDS = {
  contactEmail: [byName('ContactEmail'), byLabel('Contact Email')],
  contact: [byName('ContactId'), byLabel('Contact Name')],
  webEmail: [byName('SuppliedEmail'), byLabel('Web Email')],
  webName: [byName('SuppliedName')],
} as const;

/** A value's text alone, and the box around it, which may hold a button to edit it. */
export const TEXT = 'lightning-formatted-text, [data-output-element-id="output-field"]';
const VALUE = `${TEXT}, .test-id__field-value`;

/**
 * The panel of a console's tab or of one within it, and what is set aside: other panels and pages (2026), and what
 * opens over the page, where the design system puts other records' previews and editors.
 */
const PANEL = 'section.tabContent.oneConsoleTab';
const SET_ASIDE = [
  `${PANEL}:not(.active[aria-expanded="true"])`,
  '.windowViewMode-normal:not(.active), .windowViewMode-maximized:not(.active)',
  '[role="dialog"], .slds-popover',
].join();

/** Feeds, their comments, rich texts and editors; and the fields that customers fill with sentences. */
export const WRITTEN = [
  '.cuf-feedElement, .cuf-feedItem, .cuf-commentItem, .cuf-feedBodyText, .forceChatterFeed',
  'lightning-formatted-rich-text, emailui-rich-text-output',
  ...['Subject', 'Description', 'Comments'].map(byName),
  '[contenteditable]:not([contenteditable="false"])',
].join();

/** The record that a link of the desk's leads to, as in `recordIn`. */
export function recordBehind(link: Element): string | null {
  return recordIn(link.getAttribute('href')?.replace(/^https:\/\/[^/]+/, '') ?? '');
}

/** The record of the tab whose panel `element` stands in, the innermost one; `null` where no tab names one. */
function recordOf(root: Document, element: Element): string | null {
  const panel = Element.prototype.closest.call(element, PANEL)?.getAttribute('id');
  if (!panel) return null;
  const tabs = drawn(root, `a[role="tab"][aria-controls="${CSS.escape(panel)}"]`, WRITTEN);
  return only(tabs.map(recordBehind));
}

export interface Found {
  found: Element[];
  /** All of them are surely the case's. */
  tied: boolean;
}

/** Matches of `select` on view that are not another record's than case `id`. */
export function onView(root: Document, select: string, id: string): Found {
  const records = drawn(root, select, `${WRITTEN}, ${SET_ASIDE}`)
    .filter(visible)
    .map((element) => ({ element, record: recordOf(root, element) }))
    .filter(({ record }) => record === null || record === id);
  return {
    found: records.map(({ element }) => element),
    tied: records.every(({ record }) => record === id),
  };
}

/** Whether what people wrote is on view, and is not another record's than case `id`. */
export function isOfCase(root: Document, message: Element, id: string | null): boolean {
  const record = recordOf(root, message);
  return !Element.prototype.closest.call(message, SET_ASIDE) && (record === null || record === id);
}

/** The boxes of a field: by the first of its ways to be found that leads to any. */
export function field(root: Document, ways: readonly string[], id: string): Found {
  const none = { found: [], tied: true };
  return ways.map((way) => onView(root, way, id)).find(({ found }) => found.length) ?? none;
}

/** The one address in the boxes: of a link, or the whole of a value. */
export function emailIn(boxes: readonly Element[]): string | null {
  const all = boxes.flatMap((box) => {
    const links = findAll(box, 'a[href]').flatMap((link) => addressIn(link) ?? []);
    return links.length ? links : findAll(box, VALUE).flatMap((value) => parseAddress(textOf(value)) ?? []);
  });
  return onlyAddress(all);
}
