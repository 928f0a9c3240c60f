import { browser } from '@wxt-dev/browser';

/**
 * The language in which Deskside speaks, as a BCP 47 tag. Numbers and dates stand within its sentences, so they follow
 * it: in a French browser, for which there are no messages, an English sentence gets an English number. A browser that
 * knows more of the same language is followed: British or Swiss.
 */
export const language: string = (() => {
  // No browser is there when Deskside is built, and nothing is said then.
  const i18n = (browser as typeof browser | undefined)?.i18n;
  const spoken = i18n?.getMessage('language').replace('_', '-') || 'en';
  const wanted = i18n?.getUILanguage() ?? spoken;
  const isThat = wanted === spoken || wanted.startsWith(`${spoken}-`);
  return isThat && Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0 ? wanted : spoken;
})();
