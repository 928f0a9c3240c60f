import browser from 'webextension-polyfill';
import { ask } from '../../messages/ask';
import { isPackChange } from '../../pack/store';
import { fingerprintOf } from '../../team/keys';
import { readLayers } from '../../team/read-layers';
import { readTeam, teamKey } from '../../team/rows';
import type { TeamDeps } from './state';

/** The team's part of the options page's hands in a real browser; what it shares with other parts is theirs. */
export function teamDeps(): Omit<TeamDeps, 'granted' | 'request' | 'onPermissionsChanged' | 'now'> {
  const { local } = browser.storage;
  return {
    readLayers: () => readLayers(local),
    readTeam: () => readTeam(local),
    fingerprintOf,
    teamCall: (type, payload) => ask(type, payload),
    onTeamChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (isPackChange(changes, area) || (area === 'local' && teamKey in changes)) changed();
      }),
  };
}
