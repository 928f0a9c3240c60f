/** Every text of the panel for teaching. Plain words, short, and what to do. */
import type { TeachField } from '../../../lib/messages/lesson';
import type { TeachView } from '../../../lib/sidebar/teach-view';

export const teachTexts = {
  offer: {
    title: 'Deskside does not know this page',
    text: 'Show it once where the customer’s address stands. It then reads every ticket of this desk.',
    begin: 'Teach Deskside this page',
  },
  picking: {
    keys: 'Or press Tab to go through what fits, Enter to take it, Esc to stop.',
    elsewhere: 'The desk’s tab is in front. Come back here afterwards.',
    cancel: 'Cancel',
  },
  review: {
    title: 'What Deskside reads here',
    text: 'Right? Then it reads every ticket of this desk this way.',
    unreadable: 'This cannot be saved yet',
    save: 'Save for this desk',
    again: 'Pick again',
    add: 'Pick',
    drop: 'Leave out',
    cancel: 'Cancel',
  },
  saved: {
    title: 'Learned',
    text: 'Open another ticket and see that its customer is right.',
    undo: 'Undo',
    copy: 'Copy the rule',
    copied: 'Copied',
    copyFailed: 'Not copied',
    done: 'Done',
  },
};

export const pickTexts: Record<TeachField, string> = {
  email: 'Click the customer’s address in the page',
  name: 'Click the customer’s name in the page',
  id: 'Click the ticket’s id in the page',
};

/** What a row says: its name, and what stands there while nothing was picked. */
export const rowTexts: Record<TeachField, [label: string, missing: string]> = {
  email: ['Address', 'none'],
  name: ['Name', 'not read (optional)'],
  id: ['Ticket', 'every page counts as a ticket'],
};

export const teachProblemTexts: Record<TeachView['problems'][number], string> = {
  'no-address': 'No address there. Click the address itself.',
  'several-addresses': 'More than one address there. Click one of them.',
  mixed: 'The address stands in a longer text. Click a place that shows nothing but the address.',
  framed: 'That is a page within the page, which cannot be read. Look for the address outside of it.',
  'no-name': 'No name there. Click the name itself.',
  'no-id': 'That is not what the address of this page calls the ticket.',
  'reads-none': 'No rule finds this again. Pick another place that shows the address.',
  'reads-several': 'Every rule finds more than one person. Pick a place that shows this customer alone.',
  lost: 'The page has changed meanwhile. Pick again.',
  written:
    'This looks like a part of a message. Whoever writes there could choose who is shown: better pick where the desk itself shows the customer.',
  weak: 'The page gives little to hold on to, so the rule goes by positions. Look at a few different tickets before you rely on it.',
  unbound: 'The page does not show the ticket’s id, so Deskside will often wait or not be sure.',
  unnamed: 'The address of this page names no ticket, so every page of this desk counts as one.',
  team: 'This is a colleague’s address. Did you mean the customer’s?',
};

export const refusedTexts: Record<NonNullable<TeachView['refused']>, string> = {
  page: 'The page does not answer. Reload it and try again.',
  changed: 'The set-up has changed meanwhile, so nothing was written. Look at the desk in the options.',
  invalid: 'The rule does not fit into the set-up, so nothing was written.',
  nothing: 'There is no rule yet. Pick the address first.',
  failed: 'That did not work. Try again.',
};
