import browser from 'webextension-polyfill';
import { libraries } from 'virtual:libraries';
import { language } from '../../locale/language';
import { dropNews } from '../../news/news';
import type { AboutDeps } from './state';

/** The hands of the section about Deskside itself in a real browser. */
export function aboutDeps(): Omit<AboutDeps, 'onPermissionsChanged'> {
  return {
    surroundings: {
      version: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
      language,
    },
    libraries,
    async readGrants() {
      const { permissions = [], origins = [] } = await browser.permissions.getAll();
      return { permissions, origins };
    },
    dropNews: () => dropNews(browser.storage.local),
  };
}
