import browser from 'webextension-polyfill';
import { deskDeps, enablerDeps } from '../enable/browser-deps';
import { changePack } from '../options/change-pack';
import { readLayers } from '../team/read-layers';
import type { WelcomeDeps } from './state';
import { steps } from './view';

/** The welcome page's hands in a real browser. */
export function browserDeps(): WelcomeDeps {
  return {
    ...enablerDeps,
    readPack: deskDeps.readPack,
    readLayers: () => readLayers(browser.storage.local),
    granted: deskDeps.granted,
    seen: deskDeps.seen,
    onChanged: deskDeps.onChanged,
    change: (change) => changePack(browser.storage.local, change),
    step: () => steps.find((step) => location.hash === `#/${step}`) ?? null,
    go(step) {
      if (location.hash !== `#/${step}`) location.hash = `#/${step}`;
    },
    onStep: (changed) => addEventListener('hashchange', changed),
    showTab: (id) => void deskDeps.showTab(id).catch(() => undefined),
    openOptions: () => void browser.runtime.openOptionsPage(),
    now: Date.now,
  };
}
