/** Every text of the import page, in one place. */
import type { ColumnUse } from '../../lib/import/columns';
import type { Trouble } from '../../lib/import/view';
import type { Counts } from '../../lib/store/import-rows';
import type { Tone } from '../ui/Note';

const LOCALE = 'en';
const numbers = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules(LOCALE);
const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export const count = (n: number): string => numbers.format(n);
export const rows = (n: number): string => `${count(n)} ${plurals.select(n) === 'one' ? 'row' : 'rows'}`;

const customers = (n: number): string =>
  `${count(n)} ${plurals.select(n) === 'one' ? 'customer' : 'customers'}`;
/** To two digits, as an estimate is told. */
const roughly = (n: number): number => Number(n.toPrecision(2));

/** A file's size as people say it. */
export function sizeOf(bytes: number): string {
  const [unit, value] = bytes < 1e6 ? ['KB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${numbers.format(Math.max(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), 0.1))} ${unit}`;
}

/** Seconds as people say them. */
export function lengthOf(seconds: number): string {
  if (seconds < 60) return `${count(seconds)} s`;
  return `${count(Math.ceil(seconds / 60))} min`;
}

const countNames = ['imported', 'updated', 'unchanged', 'refused'] as const;
const countWords = {
  imported: 'Imported',
  updated: 'Updated',
  unchanged: 'Unchanged',
  refused: 'Refused',
} as const;

export const texts = {
  title: 'Import customers',
  options: 'Options',
  loading: 'Looking for earlier imports',
  drop: 'Drop the file here',
  pick: {
    title: 'A file of your customers',
    text: 'CSV or NDJSON, as Stripe, Intercom, HubSpot and most tools export it. Each row needs an e-mail address or your own id. Tickets of these customers are then recognised, and their links work, without any endpoint.',
    privacy: 'The file is read in this browser and sent nowhere.',
    button: 'Choose a file',
    hint: 'or drop it anywhere on this page',
  },
  reading: 'Reading the file',
  map: {
    columns: 'What the columns are',
    columnsText: 'Guessed from their names and values. Change what is wrong.',
    use: (label: string) => `Use of the column ${label}`,
    column: 'Column',
    values: 'First values',
    usedAs: 'Used as',
    none: 'empty in the first rows',
    header: 'The first row names the columns',
    link: 'in links:',
    preview: 'As the sidebar will show them',
    previewText: 'The first rows. Nothing is imported yet.',
    line: (line: number) => `Line ${count(line)}`,
    refused: 'This row would be refused.',
    noPreview: 'The file has no row that can be read.',
    notReady: 'Say first which column holds the e-mail address or your id.',
    start: 'Start the import',
    leave: 'Another file',
    unsure:
      'Guessed. Links and sources will take it for your own id of the customer: if it is an id of the system that the file comes from, choose another use.',
    unread: (read: number, more: number) =>
      `The file has ${count(read + more)} columns. The first ${count(read)} are read; what stands in the others is left out.`,
    tooMany: 'More rows than customers are kept',
    tooManyText: (n: number, most: number) =>
      `The file has about ${rows(roughly(n))}, and ${count(most)} customers are kept at most. Of those whom nobody has looked at, whoever is too many is let go within a day. Choose a higher number in the options, under “How much, and for how long”.`,
    raise: 'Open the options',
    guessed: 'Read as windows-1252',
    guessedText:
      'The file is not valid UTF-8. If letters look wrong below, save it as UTF-8 and choose it again.',
  },
  run: {
    stages: {
      importing: 'Importing',
      seeking: 'Finding where it stopped',
      removing: 'Taking back',
      stopped: 'Interrupted',
    },
    bar: 'Progress of the import',
    speed: (n: number) => `${rows(n)} a second`,
    left: (seconds: number) => `about ${lengthOf(seconds)} left`,
    stop: 'Cancel',
    stopped: 'Stopped before its end',
    stoppedText: 'What was imported so far is there. It goes on from the row where it stopped.',
    removeStopped: 'Taking back was interrupted. It can go on where it stopped.',
    needsFile: 'The browser has not kept the file: choose the same one again.',
    goOn: 'Go on',
    again: 'Try again',
    sameFile: 'Choose the file again',
    giveUp: 'End it here',
  },
  counts: countWords,
  report: {
    done: 'Imported',
    cancelled: 'Cancelled',
    doneText: 'Tickets of these customers are recognised from now on.',
    cancelledText: 'The rows before you cancelled are imported. Keep them, or take them back.',
    /** What a screen reader says at the end. */
    said: ({ cancelled, counts }: { cancelled: boolean; counts: Counts }): string => {
      const numbers = countNames.map((name) => `${countWords[name]}: ${count(counts[name])}`);
      return `${cancelled ? 'Cancelled' : 'Imported'}. ${numbers.join(', ')}.`;
    },
    refused: (n: number) => `${rows(n)} refused`,
    first: (n: number) => `The first ${count(n)} of them. The file has all.`,
    list: 'Refused rows',
    line: 'Line',
    reason: 'Reason',
    value: 'What stands there',
    download: 'Refused rows as CSV',
    gone: (n: number) =>
      `The browser was full: ${customers(n)} had to go to make room, those first whom nobody had looked at.`,
    over: (n: number, most: number) =>
      `${customers(n)} more than the ${count(most)} that are kept at most. They are let go within a day, those first whom nobody has looked at. To keep them, choose a higher number in the options, under “How much, and for how long”.`,
    another: 'Import another file',
  },
  past: {
    title: 'Earlier imports',
    cancelled: 'cancelled',
    when: (at: number) => moment.format(at),
  },
  remove: {
    act: 'Take back',
    ask: 'Remove what this import said of its customers? What an earlier file said of them does not come back by itself.',
    yes: 'Take back',
    no: 'Keep it',
    busy: 'Taking back',
    done: 'Taken back.',
    failed: 'That did not work, or another tab is importing. Try again.',
  },
  removePast: { act: 'Remove this import', yes: 'Remove it' },
} as const;

export const useWords: Record<ColumnUse, string> = {
  email: 'E-mail address',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  externalId: 'Your id of the customer',
  company: 'Company',
  plan: 'Plan',
  stripeId: 'Stripe customer id',
  field: 'A line of the card',
  value: 'A value for links',
  ignore: 'Not used',
};

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'windows-1252',
};
const delimiters: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** How a file is read, in a few words. */
export function formatWords(file: {
  encoding: keyof typeof encodings;
  kind: string;
  delimiter: string;
}): string {
  const kind = file.kind === 'ndjson' ? 'NDJSON' : `CSV with ${delimiters[file.delimiter] ?? file.delimiter}`;
  return `${kind}, ${encodings[file.encoding]}`;
}

/** What went wrong, and what to do. */
export function troubleWords(trouble: Trouble): { tone: Tone; title: string; text: string } {
  switch (trouble.code) {
    case 'empty':
      return { tone: 'bad', title: 'The file is empty', text: 'Export it again, with at least one row.' };
    case 'workbook':
      return {
        tone: 'bad',
        title: 'This is a spreadsheet',
        text: 'Save it as CSV (UTF-8) there, and choose that.',
      };
    case 'json':
      return {
        tone: 'bad',
        title: 'This JSON is no NDJSON',
        text: 'One object a line is read, without a list around them. Or export it as CSV.',
      };
    case 'elsewhere':
      return {
        tone: 'warn',
        title: 'Another tab is importing',
        text: 'One import runs at a time. Wait for it, or cancel it there.',
      };
    case 'other-file':
      return {
        tone: 'bad',
        title: 'This is another file',
        text: 'Choose the one with which the import began.',
      };
    case 'forgotten':
      return {
        tone: 'warn',
        title: 'All customers were forgotten meanwhile',
        text: 'The import has ended, and what it had brought is gone too.',
      };
    case 'full':
      return {
        tone: 'bad',
        title: 'The browser has no room left',
        text: 'The import has stopped; what was imported is there. Free some disk space, or forget customers in the options, then try again.',
      };
    case 'failed':
      break;
  }
  return { tone: 'bad', title: 'The browser could not do that', text: trouble.reason };
}
