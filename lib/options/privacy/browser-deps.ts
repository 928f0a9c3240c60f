import browser from 'webextension-polyfill';
import { noticeKey, readNotice } from '../../keeping/notice';
import { changeSettings, readSettings, settingsKey } from '../../keeping/settings';
import { ask } from '../../messages/ask';
import { isHostsChange, readHosts } from '../../sources/host-log';
import type { PrivacyDeps } from './state';

const blurKey = 'blurred';
/** Set once the browser was asked to keep what is here: it is not asked twice. */
const askedKey = 'keeping-asked';
const keys = [settingsKey, noticeKey, blurKey, askedKey];

/** The card of privacy's hands in a real browser. */
export function privacyDeps(): PrivacyDeps {
  const { local } = browser.storage;
  return {
    async readPrivacy() {
      const [settings, notice, hosts, other] = await Promise.all([
        readSettings(local),
        readNotice(local),
        readHosts(local),
        local.get([blurKey, askedKey]),
      ]);
      return { settings, notice, hosts, blurred: other[blurKey] === true, asked: other[askedKey] === true };
    },
    onPrivacyChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (isHostsChange(changes, area) || (area === 'local' && keys.some((key) => key in changes)))
          changed();
      }),
    countKept: () => ask('keeping/kept', {}),
    async estimateRoom() {
      const { usage, quota } = await navigator.storage.estimate();
      return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
    },
    isPersisted: () => navigator.storage.persisted(),
    async persist() {
      const promised = await navigator.storage.persist();
      await local.set({ [askedKey]: true });
      return promised;
    },
    changeKeeping: (change) => changeSettings(local, change),
    sweep: () => ask('keeping/sweep', {}),
    setBlurred: (blurred) => local.set({ [blurKey]: blurred }),
    dismissNotice: () => local.remove(noticeKey),
    forgetCustomers: () => ask('customers/forget', {}),
  };
}
