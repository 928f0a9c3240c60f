import { browser } from '@wxt-dev/browser';
import { language } from './language';

/**
 * Says of a page of ours in which language it is, and which way that runs: the language that is spoken, not the
 * browser's. English in an Arabic browser runs from left to right.
 */
export function dressPage(page: HTMLElement, title?: string): void {
  page.lang = language;
  page.dir = browser.i18n.getMessage('direction') || 'ltr';
  if (title !== undefined) page.ownerDocument.title = title;
}
