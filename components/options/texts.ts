/** Every text of the options page, in one place. Plain words, short, and what to do. */
import { products } from '../../lib/desks/hosts';
import { trackers } from '../../lib/trackers/products';
import type { Notice, SiteView } from '../../lib/options/view';
import type { Source } from '../../lib/pack/pack';
import type { Tone } from '../ui/Note';

const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const texts = {
  loading: 'Reading what is saved',
  drop: 'Drop the pack file to read it',
  steps: {
    title: 'Set up Deskside in three steps',
    intro: 'A pack tells Deskside where your help desk is and which links your team needs.',
    list: [
      {
        title: 'Make a pack',
        text: 'Import the file that your team shares, or start with the example and put in your own addresses. Then save.',
      },
      {
        title: 'Allow your help desk',
        text: 'The browser asks once for each site. Deskside works on these sites and nowhere else.',
      },
      { title: 'Open a ticket', text: 'The customer and your links stand beside it.' },
    ],
    example: 'Start with the example',
    import: 'Import a pack',
  },
  pack: {
    title: 'Pack',
    label: 'Pack as JSON',
    hint: 'Drop a file anywhere, or paste here. Ctrl+S saves.',
    placeholder: '{ "version": 1, … }',
    import: 'Import',
    export: 'Export',
    undo: 'Undo last save',
    discard: 'Discard changes',
    save: 'Save',
    restore: 'Put my text back',
    newHosts: (hosts: string[]) => `New in this text: ${lists.format(hosts)}`,
    problems: 'Problems in the pack',
    moreProblems: 'There may be more: they show once these are mended.',
    copyProblems: 'Copy all problems',
    copied: 'Copied',
    copyFailed: 'Not copied',
  },
  status: {
    empty: 'Nothing saved yet',
    saved: 'Saved',
    dirty: 'Unsaved changes',
    problems: (n: number) => `${plural(n, 'problem')} to mend before saving`,
  },
  bad: {
    title: 'The saved pack has mistakes',
    text: 'Until they are mended, Deskside shows no links and asks no sources. Mend them in the pack’s text, then save.',
    go: 'Show the text',
  },
  noPack: 'There is no saved pack yet.',
  sites: {
    desks: 'Help desks',
    desksNone: 'The saved pack names no help desk yet.',
    trackers: 'Trackers',
    trackersIntro: 'Issues and channels that link to tickets: their customers are offered beside them.',
    sources: 'Sources',
    sourcesIntro: 'Asked about the customer of the ticket that is open. Never about anybody else.',
    allowing: {
      desk: 'Allow on this site',
      tracker: 'Allow on this site',
      source: 'Allow asking',
      mint: 'Allow asking',
      audit: 'Allow posting',
    },
    mint: 'Hosts that make one-time addresses',
    mintIntro: 'Asked when you press a link that is made for that one press.',
    audit: 'Where the trail is posted',
    auditIntro: 'Told of each login from the sidebar: who, when, for which ticket and why.',
    revoke: 'Take back',
    granted: 'Allowed',
    missing: 'Not allowed yet',
    outcome: {
      asking: 'The browser is asking you. Answer there.',
      denied: 'Not allowed. Press again to be asked again.',
      kept: 'The browser keeps this permission. Take it back in its own settings for Deskside.',
    },
  },
  health: {
    title: 'How desks are read',
    intro: 'What each desk’s adapter last did in this browser. Kept here alone; it holds no customer data.',
    version: (version: string) => (version === 'pack' ? 'rules of the pack' : `adapter of ${version}`),
    success: 'Last success',
    failure: 'Last failure',
    never: 'never',
    told: (age: string, hooks: readonly string[]) => `${age} (${hooks.join(', ')})`,
    states: { working: 'Working', failing: 'Failing', unseen: 'Nothing read yet' },
  },
  types: { custom: 'Custom desk', mint: 'One-time addresses', audit: 'Audit endpoint' },
  customers: {
    title: 'Import customers',
    text: 'A CSV or NDJSON file of your customers: their tickets are recognised and their links work without an endpoint. It stays in this browser.',
    open: 'Import a file',
  },
  /** What a source speaks. */
  sources: {
    json: 'JSON source',
    plain: 'Customer cards (Plain)',
    helpscout: 'Dynamic app (Help Scout)',
    freescout: 'Sidebar webhook (FreeScout)',
    gorgias: 'HTTP integration (Gorgias)',
  },
} as const;

/** Jira is a desk and a tracker, Plain a desk and a kind of source, each under two names. */
export const typeName = (type: SiteView['type'], use: SiteView['use'] = 'desk'): string => {
  if (use === 'source' && isSourceKind(type)) return texts.sources[type];
  if (type === 'custom' || type === 'mint' || type === 'audit') return texts.types[type];
  const named: Partial<Record<SiteView['type'], { name: string }>> =
    use === 'tracker' ? { ...products, ...trackers } : { ...trackers, ...products };
  return named[type]?.name ?? type;
};

const isSourceKind = (type: SiteView['type']): type is Source['kind'] => type in texts.sources;

/** A notice in words, and how grave it is. `allowNext`: a desk of the saved pack is not allowed yet. */
export function noticeText(notice: Notice, allowNext: boolean): { tone: Tone; title: string; text?: string } {
  switch (notice.code) {
    case 'saved':
      return {
        tone: 'info',
        title: 'Saved, and in use at once',
        ...(allowNext && { text: 'Next, allow Deskside on your help desks: the buttons are under “Desks”.' }),
      };
    case 'refused':
      return {
        tone: 'bad',
        title: 'Not saved',
        text: 'Mend the problems below first. Your text stays as it is.',
      };
    case 'undone':
      return { tone: 'info', title: 'The pack from before the last save is back.' };
    case 'restored':
      return { tone: 'info', title: 'Your earlier text is back. It is not saved.' };
    case 'elsewhere':
      return {
        tone: 'warn',
        title: 'The saved pack was changed elsewhere',
        text: 'Saving replaces it with your text. Discarding shows what is saved now.',
      };
    case 'example':
      return { tone: 'info', title: 'This is the example. Put in your own addresses, then save.' };
    case 'export-refused':
      return { tone: 'bad', title: 'Not exported', text: 'Mend the problems below first.' };
    case 'imported':
      return { tone: 'info', title: `${notice.file} is read. Look it over, then save.` };
    case 'too-large':
      return { tone: 'bad', title: `${notice.file} is too large`, text: 'A pack has 256 KB at most.' };
    case 'not-text':
      return { tone: 'bad', title: `${notice.file} is not a text file`, text: 'A pack is a JSON file.' };
    case 'failed':
      break;
  }
  return { tone: 'bad', title: 'The browser could not do that', text: notice.reason };
}
