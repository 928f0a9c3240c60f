/** Every text of the palette and of the keys. `{…}` are texts from outside. */

export const paletteTexts = {
  title: 'What do you want to do?',
  box: 'Everything you can do here',
  list: 'What you can do',
  placeholder: 'What do you need?',
  hint: 'Ctrl or ⌘ with Enter opens behind, Shift in a window',
  open: 'Actions',
  keys: 'Keys',
  copyLink: 'Copy the link: {label}',
  copyEmail: 'Copy address',
  copyId: 'Copy id',
  copyClue: 'Copy {kind}',
  environment: 'Switch to {label}',
  choose: 'This is {name}',
  anyway: 'Show {name}',
  page: 'Open the customer’s page',
  refresh: 'Refresh',
  retry: 'Try again',
  find: 'Find a customer',
  findText: 'Find “{text}” among customers',
};

export const noticeTexts = {
  copying: 'Press the digit of the link whose address you want. Any other key ends this.',
  copied: 'Copied: {label}',
  failed: 'Not copied: {label}',
  minted: '{label} has no address to copy. It is made when you press the link.',
};

export interface KeyRow {
  keys: string[];
  /** What stands between the keys. */
  between?: string;
  what: string;
}

/** The sheet of keys: what to press, and what it does. */
export const sheetTexts = {
  title: 'Keys',
  close: 'Close',
  rows: [
    { keys: ['Ctrl K', '⌘ K'], between: ' or ', what: 'Everything you can do here' },
    { keys: ['1', '9'], between: ' to ', what: 'Press the link with this digit' },
    { keys: ['c', '1'], between: ' then ', what: 'Copy the address of the link with this digit' },
    { keys: ['/'], what: 'Find a customer' },
    { keys: ['b'], what: 'Blur names and cards, or show them' },
    { keys: ['?'], what: 'This list' },
    { keys: ['Esc'], what: 'Close what is open' },
  ] as KeyRow[],
  links: 'With a click on a link, or Enter',
  how: [
    { keys: ['Ctrl', '⌘'], between: ' or ', what: 'In a tab behind, like the middle button' },
    { keys: ['Shift'], what: 'In a window of its own' },
  ] as KeyRow[],
  note: 'Single keys work while you are not typing.',
};

export const countOf = (n: number) => (n === 1 ? '1 thing to do' : `${n} things to do`);
