/** Every text of the frame around the sections. */
import { say } from '../../../lib/locale/say';
import type { Section } from '../../../lib/options/sections';

export const texts = {
  title: say('frame.title'),
  welcome: say('frame.welcome'),
  nav: say('frame.nav'),
  skip: say('frame.skip'),
  tab: (section: string) => say('frame.tab', { section }),
  unsaved: say('frame.unsaved'),
  mistakes: say('frame.mistakes'),
} as const;

/** Of each section: its name, and what it is for. */
export const sectionTexts: Record<Section, { name: string; lead: string }> = {
  desks: { name: say('frame.desks'), lead: say('frame.desksLead') },
  links: { name: say('frame.links'), lead: say('frame.linksLead') },
  sources: { name: say('frame.sources'), lead: say('frame.sourcesLead') },
  rules: { name: say('frame.rules'), lead: say('frame.rulesLead') },
  appearance: { name: say('frame.appearance'), lead: say('frame.appearanceLead') },
  shortcuts: { name: say('frame.shortcuts'), lead: say('frame.shortcutsLead') },
  privacy: { name: say('frame.privacy'), lead: say('frame.privacyLead') },
  team: { name: say('frame.team'), lead: say('frame.teamLead') },
  pack: { name: say('frame.pack'), lead: say('frame.packLead') },
  about: { name: say('frame.about'), lead: say('frame.aboutLead') },
};
