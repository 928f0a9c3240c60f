/** Every text of the import page, in one place. */
import { dateFormat, number } from '../../lib/locale/format';
import { say } from '../../lib/locale/say';
import type { ColumnUse } from '../../lib/import/columns';
import type { ReportView, Trouble } from '../../lib/import/view';
import type { Tone } from '../ui/Note';

const moment = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });

export const count = number;
export const rows = (n: number): string => say('import.rows', { n });
const customers = (n: number): string => say('import.customers', { n });
/** To two digits, as an estimate is told. */
const roughly = (n: number): number => Number(n.toPrecision(2));

/** A file's size as people say it. */
export function sizeOf(bytes: number): string {
  const [unit, value] = bytes < 1e6 ? ['KB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${number(Math.max(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), 0.1))} ${unit}`;
}

/** Seconds as people say them. */
export function lengthOf(seconds: number): string {
  if (seconds < 60) return say('import.seconds', { seconds });
  return say('import.minutes', { minutes: Math.ceil(seconds / 60) });
}

const countNames = ['imported', 'updated', 'unchanged', 'refused'] as const;
const countWords = {
  imported: say('import.countsImported'),
  updated: say('import.countsUpdated'),
  unchanged: say('import.countsUnchanged'),
  refused: say('import.countsRefused'),
} as const;

export const texts = {
  title: say('import.title'),
  options: say('import.options'),
  loading: say('import.loading'),
  drop: say('import.drop'),
  pick: {
    title: say('import.pickTitle'),
    text: say('import.pickText'),
    privacy: say('import.pickPrivacy'),
    button: say('import.pickButton'),
    hint: say('import.pickHint'),
  },
  reading: say('import.reading'),
  map: {
    columns: say('import.mapColumns'),
    columnsText: say('import.mapColumnsText'),
    use: (label: string) => say('import.mapUse', { label }),
    column: say('import.mapColumn'),
    values: say('import.mapValues'),
    usedAs: say('import.mapUsedAs'),
    none: say('import.mapNone'),
    header: say('import.mapHeader'),
    link: say('import.mapLink'),
    preview: say('import.mapPreview'),
    previewText: say('import.mapPreviewText'),
    line: (line: number) => say('import.mapLine', { line }),
    refused: say('import.mapRefused'),
    noPreview: say('import.mapNoPreview'),
    notReady: say('import.mapNotReady'),
    start: say('import.mapStart'),
    leave: say('import.mapLeave'),
    unsure: say('import.mapUnsure'),
    unread: (read: number, more: number) => say('import.mapUnread', { read, all: read + more }),
    tooMany: say('import.mapTooMany'),
    tooManyText: (n: number, most: number) => say('import.mapTooManyText', { rows: rows(roughly(n)), most }),
    raise: say('import.mapRaise'),
    guessed: say('import.mapGuessed'),
    guessedText: say('import.mapGuessedText'),
  },
  run: {
    stages: {
      importing: say('import.runStagesImporting'),
      seeking: say('import.runStagesSeeking'),
      removing: say('import.runStagesRemoving'),
      stopped: say('import.runStagesStopped'),
    },
    bar: say('import.runBar'),
    speed: (n: number) => say('import.runSpeed', { rows: rows(n) }),
    left: (seconds: number) => say('import.runLeft', { time: lengthOf(seconds) }),
    stop: say('import.runStop'),
    stopped: say('import.runStopped'),
    stoppedText: say('import.runStoppedText'),
    removeStopped: say('import.runRemoveStopped'),
    needsFile: say('import.runNeedsFile'),
    goOn: say('import.runGoOn'),
    again: say('import.runAgain'),
    sameFile: say('import.runSameFile'),
    giveUp: say('import.runGiveUp'),
  },
  counts: countWords,
  report: {
    done: say('import.reportDone'),
    cancelled: say('import.reportCancelled'),
    partly: say('import.reportPartly'),
    doneText: say('import.reportDoneText'),
    cancelledText: say('import.reportCancelledText'),
    partlyText: say('import.reportPartlyText'),
    /** What a screen reader says at the end. */
    said: ({ cancelled, partly, counts }: Pick<ReportView, 'cancelled' | 'partly' | 'counts'>): string => {
      const numbers = countNames.map((name) =>
        say('import.reportCount', { name: countWords[name], n: counts[name] }),
      );
      const ended = cancelled ? say('import.reportCancelled') : say('import.reportDone');
      const how = partly ? say('import.reportPartly') : ended;
      return say('import.reportSaid', { how, numbers: numbers.join(', ') });
    },
    refused: (n: number) => say('import.reportRefused', { rows: rows(n) }),
    first: (n: number) => say('import.reportFirst', { n }),
    list: say('import.reportList'),
    line: say('import.reportLine'),
    reason: say('import.reportReason'),
    value: say('import.reportValue'),
    download: say('import.reportDownload'),
    gone: (n: number) => say('import.reportGone', { customers: customers(n) }),
    over: (n: number, most: number) => say('import.reportOver', { customers: customers(n), most }),
    another: say('import.reportAnother'),
  },
  past: {
    title: say('import.pastTitle'),
    cancelled: say('import.pastCancelled'),
    partly: say('import.pastPartly'),
    when: (at: number) => moment.format(at),
  },
  remove: {
    act: say('import.removeAct'),
    ask: say('import.removeAsk'),
    yes: say('import.removeYes'),
    no: say('import.removeNo'),
    busy: say('import.removeBusy'),
    done: say('import.removeDone'),
    failed: say('import.removeFailed'),
  },
  removePast: { act: say('import.removePastAct'), yes: say('import.removePastYes') },
} as const;

export const useWords: Record<ColumnUse, string> = {
  email: say('import.useEmail'),
  name: say('import.useName'),
  firstName: say('import.useFirstName'),
  lastName: say('import.useLastName'),
  externalId: say('import.useExternalId'),
  company: say('import.useCompany'),
  plan: say('import.usePlan'),
  stripeId: say('import.useStripeId'),
  field: say('import.useField'),
  value: say('import.useValue'),
  ignore: say('import.useIgnore'),
};

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'windows-1252',
};
const delimiters: Record<string, string> = {
  ',': say('import.commas'),
  ';': say('import.semicolons'),
  '\t': say('import.tabs'),
  '|': say('import.bars'),
};

/** How a file is read, in a few words. */
export function formatWords(file: {
  encoding: keyof typeof encodings;
  kind: string;
  delimiter: string;
}): string {
  const delimiter = delimiters[file.delimiter] ?? file.delimiter;
  const kind = file.kind === 'ndjson' ? 'NDJSON' : say('import.csvWith', { delimiter });
  return `${kind}, ${encodings[file.encoding]}`;
}

/** What went wrong, and what to do. */
export function troubleWords(trouble: Trouble): { tone: Tone; title: string; text: string } {
  switch (trouble.code) {
    case 'empty':
      return { tone: 'bad', title: say('import.troubleEmptyTitle'), text: say('import.troubleEmptyText') };
    case 'workbook':
      return {
        tone: 'bad',
        title: say('import.troubleWorkbookTitle'),
        text: say('import.troubleWorkbookText'),
      };
    case 'json':
      return {
        tone: 'bad',
        title: say('import.troubleJsonTitle'),
        text: say('import.troubleJsonText'),
      };
    case 'elsewhere':
      return {
        tone: 'warn',
        title: say('import.troubleElsewhereTitle'),
        text: say('import.troubleElsewhereText'),
      };
    case 'other-file':
      return {
        tone: 'bad',
        title: say('import.troubleOtherFileTitle'),
        text: say('import.troubleOtherFileText'),
      };
    case 'forgotten':
      return {
        tone: 'warn',
        title: say('import.troubleForgottenTitle'),
        text: say('import.troubleForgottenText'),
      };
    case 'full':
      return {
        tone: 'bad',
        title: say('import.troubleFullTitle'),
        text: say('import.troubleFullText'),
      };
    case 'failed':
      break;
  }
  return { tone: 'bad', title: say('import.troubleFailedTitle'), text: trouble.reason };
}
