import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { auditAlarm, postAudit } from '../lib/background/audit';
import { syncDesks } from '../lib/background/desk-scripts';
import { createHandlers } from '../lib/background/handlers';
import { keepWatch } from '../lib/background/keeping';
import { dropMark, watchMarks } from '../lib/background/mark';
import { watchLife } from '../lib/background/life';
import { kindOf } from '../lib/background/senders';
import { watchEnabling } from '../lib/background/enabling';
import { dropTab } from '../lib/background/session';
import { watchTeam } from '../lib/background/team/watch';
import { watchTheme } from '../lib/background/theme';
import { watchToolbar } from '../lib/background/toolbar';
import { watchWaysIn } from '../lib/background/ways-in';
import { serve } from '../lib/messages/serve';
import { isPackChange } from '../lib/pack/store';
import { openDatabase } from '../lib/store/db';

export default defineBackground(() => {
  // Chromium: content scripts read the pack and the agent's choices otherwise. Firefox has no such switch yet.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  const db = openDatabase();
  serve(createHandlers(db), kindOf);
  keepWatch(db);
  watchWaysIn(db);
  watchTeam();
  watchLife(db);
  browser.permissions.onAdded.addListener(() => void Promise.all([syncDesks(), postAudit(true)]));
  browser.permissions.onRemoved.addListener(() => void syncDesks());
  browser.storage.local.onChanged.addListener((changes) => {
    if (isPackChange(changes, 'local')) void syncDesks();
  });
  browser.tabs.onRemoved.addListener((tabId) => void Promise.all([dropTab(tabId), dropMark(tabId)]));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === auditAlarm && postAudit()));
  watchMarks();
  watchTheme();
  watchEnabling();
  watchToolbar();
});
