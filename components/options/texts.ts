/** Every text of the options page, in one place. Plain words, short, and what to do. */
import { products } from '../../lib/desks/hosts';
import { and } from '../../lib/locale/format';
import { say } from '../../lib/locale/say';
import { trackers } from '../../lib/trackers/products';
import type { Notice, SiteView } from '../../lib/options/view';
import type { Source } from '../../lib/pack/pack';
import type { Tone } from '../ui/Note';

export const texts = {
  loading: say('options.loading'),
  drop: say('options.drop'),
  steps: {
    title: say('options.stepsTitle'),
    intro: say('options.stepsIntro'),
    list: [
      { title: say('options.stepPack'), text: say('options.stepPackText') },
      { title: say('options.stepAllow'), text: say('options.stepAllowText') },
      { title: say('options.stepTicket'), text: say('options.stepTicketText') },
    ],
    example: say('options.stepsExample'),
    import: say('options.stepsImport'),
  },
  pack: {
    title: say('options.packTitle'),
    label: say('options.packLabel'),
    hint: say('options.packHint'),
    placeholder: '{ "version": 1, … }',
    import: say('options.packImport'),
    export: say('options.packExport'),
    undo: say('options.packUndo'),
    discard: say('options.packDiscard'),
    save: say('options.packSave'),
    restore: say('options.packRestore'),
    newHosts: (hosts: string[]) => say('options.packNewHosts', { hosts: and(hosts) }),
    problems: say('options.packProblems'),
    moreProblems: say('options.packMoreProblems'),
    copyProblems: say('options.packCopyProblems'),
    copied: say('options.packCopied'),
    copyFailed: say('options.packCopyFailed'),
    // As editors number them: without marks between thousands.
    line: (line: number) => say('options.packLine', { line: String(line) }),
    lineColumn: (line: number, column: number) =>
      say('options.packLineColumn', { line: String(line), column: String(column) }),
  },
  status: {
    empty: say('options.statusEmpty'),
    saved: say('options.statusSaved'),
    dirty: say('options.statusDirty'),
    problems: (n: number) => say('options.statusProblems', { n }),
  },
  bad: {
    title: say('options.badTitle'),
    text: say('options.badText'),
    beside: say('options.badBeside'),
    go: say('options.badGo'),
  },
  /** Of every form of an entry. */
  form: {
    save: say('form.save'),
    drop: say('form.drop'),
    cancel: say('form.cancel'),
    general: say('form.general'),
    locked: say('form.locked'),
  },
  noPack: say('options.noPack'),
  sites: {
    desks: say('options.desks'),
    trackers: say('options.trackers'),
    trackersIntro: say('options.trackersIntro'),
    sources: say('options.sources'),
    sourcesIntro: say('options.sourcesIntro'),
    allowing: {
      desk: say('options.allowSite'),
      tracker: say('options.allowSite'),
      source: say('options.allowAsking'),
      mint: say('options.allowAsking'),
      audit: say('options.allowPosting'),
    },
    mint: say('options.mint'),
    mintIntro: say('options.mintIntro'),
    audit: say('options.audit'),
    auditIntro: say('options.auditIntro'),
    revoke: say('options.revoke'),
    granted: say('options.granted'),
    missing: say('options.missing'),
    denied: say('options.denied'),
    revoked: say('options.revoked'),
    outcome: {
      asking: say('options.outcomeAsking'),
      denied: say('options.outcomeDenied'),
      kept: say('options.outcomeKept'),
      revoked: say('options.outcomeRevoked'),
    },
  },
  health: {
    title: say('options.healthTitle'),
    intro: say('options.healthIntro'),
    version: (version: string) =>
      version === 'pack' ? say('options.healthPack') : say('options.healthAdapter', { version }),
    success: say('options.healthSuccess'),
    failure: say('options.healthFailure'),
    never: say('options.healthNever'),
    told: (age: string, hooks: readonly string[]) => `${age} (${hooks.join(', ')})`,
    states: {
      working: say('options.healthWorking'),
      failing: say('options.healthFailing'),
      unseen: say('options.healthUnseen'),
    },
  },
  types: {
    custom: say('options.typeCustom'),
    mint: say('options.typeMint'),
    audit: say('options.typeAudit'),
  },
  customers: {
    title: say('options.customersTitle'),
    text: say('options.customersText'),
    open: say('options.customersOpen'),
  },
  /** What a source speaks. */
  sources: {
    json: say('options.sourceJson'),
    plain: say('options.sourcePlain'),
    helpscout: say('options.sourceHelpscout'),
    freescout: say('options.sourceFreescout'),
    gorgias: say('options.sourceGorgias'),
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
        title: say('options.saidSaved'),
        ...(allowNext && { text: say('options.saidSavedNext') }),
      };
    case 'refused':
      return { tone: 'bad', title: say('options.saidRefused'), text: say('options.saidRefusedText') };
    case 'undone':
      return { tone: 'info', title: say('options.saidUndone') };
    case 'restored':
      return { tone: 'info', title: say('options.saidRestored') };
    case 'elsewhere':
      return { tone: 'warn', title: say('options.saidElsewhere'), text: say('options.saidElsewhereText') };
    case 'example':
      return { tone: 'info', title: say('options.saidExample') };
    case 'export-refused':
      return {
        tone: 'bad',
        title: say('options.saidExportRefused'),
        text: say('options.saidExportRefusedText'),
      };
    case 'imported':
      return { tone: 'info', title: say('options.saidImported', { file: notice.file }) };
    case 'too-large':
      return {
        tone: 'bad',
        title: say('options.saidTooLarge', { file: notice.file }),
        text: say('options.saidTooLargeText'),
      };
    case 'not-text':
      return {
        tone: 'bad',
        title: say('options.saidNotText', { file: notice.file }),
        text: say('options.saidNotTextText'),
      };
    case 'failed':
      break;
  }
  return { tone: 'bad', title: say('options.saidFailed'), text: notice.reason };
}
