/** Every text of the frame around the sections. */
import type { Section } from '../../../lib/options/sections';

export const texts = {
  title: 'Options',
  welcome: 'First steps',
  nav: 'Sections',
  skip: 'Skip to the section',
  tab: (section: string) => `${section} – Deskside options`,
  unsaved: 'unsaved changes',
  mistakes: 'has mistakes',
} as const;

/** Of each section: its name, and what it is for. */
export const sectionTexts: Record<Section, { name: string; lead: string }> = {
  desks: {
    name: 'Desks',
    lead: 'Where Deskside works: your help desks, and where colleagues talk about tickets.',
  },
  links: { name: 'Links', lead: 'What stands beside each ticket, one click away.' },
  sources: { name: 'Sources', lead: 'Who tells Deskside about customers.' },
  privacy: { name: 'Privacy', lead: 'What is kept in this browser, and how to be rid of it.' },
  team: { name: 'Team', lead: 'What your team has set up for you.' },
  pack: { name: 'Pack', lead: 'Everything that is set up here, as one file to share and to review.' },
};
