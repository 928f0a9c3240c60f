import { browser } from '@wxt-dev/browser';

/**
 * The language in which Deskside speaks, as a BCP 47 tag. Numbers and dates stand within its sentences, so they follow
 * it: in a French browser, for which there are no messages, an English sentence gets an English number. A browser that
 * knows more of the same language is followed: British or Swiss.
 */
export const language: string = (() => {
  const spoken = browser.i18n.getMessage('language').replace('_', '-') || 'en';
  const wanted = browser.i18n.getUILanguage();
  const isThat = wanted === spoken || wanted.startsWith(`${spoken}-`);
  return isThat && Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0 ? wanted : spoken;
})();
