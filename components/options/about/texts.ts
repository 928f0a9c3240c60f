/** Every text of the section about Deskside itself. */
import { say } from '../../../lib/locale/say';
import type { HostGrant } from '../../../lib/options/about/view';

type Use = HostGrant['uses'][number];

export const texts = {
  version: (version: string) => say('about.version', { version }),
  runsIn: (browser: string) => say('about.runsIn', { browser }),
  again: say('about.again'),
  news: {
    title: say('about.newTitle'),
    version: (version: string) => say('about.newIn', { version }),
    here: say('about.newHere'),
  },
  grants: {
    title: say('about.grantsTitle'),
    intro: say('about.grantsIntro'),
    hosts: say('about.grantsHosts'),
    noHosts: say('about.grantsNoHosts'),
    browser: say('about.grantsBrowser'),
    reading: say('about.grantsReading'),
    forNothing: say('about.forNothing'),
    takeBack: say('about.takeBack'),
  },
  privacy: {
    title: say('about.privacyTitle'),
    sentences: [say('about.privacyHere'), say('about.privacyAsked'), say('about.privacyNobody')],
    go: say('about.privacyGo'),
  },
  diagnosis: {
    title: say('about.diagnosisTitle'),
    intro: say('about.diagnosisIntro'),
    copy: say('about.diagnosisCopy'),
    copied: say('about.diagnosisCopied'),
    failed: say('about.diagnosisFailed'),
    text: say('about.diagnosisText'),
  },
  licences: {
    title: say('about.licencesTitle'),
    own: say('about.licencesOwn'),
    all: say('about.licencesAll'),
    site: (name: string) => say('about.licencesSite', { name }),
  },
} as const;

/** Why a permission is needed, by the browser's name of it. */
export const reasons: Readonly<Record<string, string>> = {
  storage: say('about.storage'),
  activeTab: say('about.activeTab'),
  scripting: say('about.scripting'),
  alarms: say('about.alarms'),
  contextMenus: say('about.contextMenus'),
  contextualIdentities: say('about.contextualIdentities'),
  cookies: say('about.cookies'),
};

/** What a host is needed for. */
export function useText({ use, label }: Use): string {
  switch (use) {
    case 'desk':
      return say('about.forDesk', { label });
    case 'tracker':
      return say('about.forTracker', { label });
    case 'source':
      return say('about.forSource', { label });
    case 'mint':
      return say('about.forMint', { label });
    case 'audit':
      return say('about.forAudit');
    case 'team':
      break;
  }
  return say('about.forTeam');
}
