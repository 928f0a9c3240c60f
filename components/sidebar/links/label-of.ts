import { texts } from '../texts';

/** The given name where it is plain to see; the whole name where it is not ("Lovelace, Ada"). */
function shortName(name: string): string {
  return name.includes(',') ? name : (name.trim().split(/\s+/)[0] ?? name);
}

/** Packs are mostly written in English, whatever their agents' browsers speak. */
const inPacks = 'Log in as';

/** What a link is called: one that says "Log in as" and no more is about a person, so it says whom. */
export function labelOf(label: string, name: string | undefined): string {
  return (label === inPacks || label === texts.links.loginAs) && name ? `${label} ${shortName(name)}` : label;
}
