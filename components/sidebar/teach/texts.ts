/** Every text of the panel for teaching. Plain words, short, and what to do. */
import { say } from '../../../lib/locale/say';
import type { TeachField } from '../../../lib/messages/lesson';
import type { TeachView } from '../../../lib/sidebar/teach-view';

export const teachTexts = {
  offer: {
    title: say('teach.offerTitle'),
    text: say('teach.offerText'),
    begin: say('teach.offerBegin'),
  },
  picking: {
    keys: say('teach.pickingKeys'),
    elsewhere: say('teach.pickingElsewhere'),
    cancel: say('teach.pickingCancel'),
  },
  review: {
    title: say('teach.reviewTitle'),
    text: say('teach.reviewText'),
    unreadable: say('teach.reviewUnreadable'),
    save: say('teach.reviewSave'),
    again: say('teach.reviewAgain'),
    add: say('teach.reviewAdd'),
    drop: say('teach.reviewDrop'),
    cancel: say('teach.reviewCancel'),
  },
  saved: {
    title: say('teach.savedTitle'),
    text: say('teach.savedText'),
    undo: say('teach.savedUndo'),
    copy: say('teach.savedCopy'),
    copied: say('teach.savedCopied'),
    copyFailed: say('teach.savedCopyFailed'),
    done: say('teach.savedDone'),
  },
};

export const pickTexts: Record<TeachField, string> = {
  email: say('teach.pickEmail'),
  name: say('teach.pickName'),
  id: say('teach.pickId'),
};

/** What a row says: its name, and what stands there while nothing was picked. */
export const rowTexts: Record<TeachField, [label: string, missing: string]> = {
  email: [say('teach.rowEmailTitle'), say('teach.rowEmailText')],
  name: [say('teach.rowNameTitle'), say('teach.rowNameText')],
  id: [say('teach.rowIdTitle'), say('teach.rowIdText')],
};

export const teachProblemTexts: Record<TeachView['problems'][number], string> = {
  'no-address': say('teach.problemNoAddress'),
  'several-addresses': say('teach.problemSeveralAddresses'),
  mixed: say('teach.problemMixed'),
  framed: say('teach.problemFramed'),
  'no-name': say('teach.problemNoName'),
  'no-id': say('teach.problemNoId'),
  'reads-none': say('teach.problemReadsNone'),
  'reads-several': say('teach.problemReadsSeveral'),
  lost: say('teach.problemLost'),
  written: say('teach.problemWritten'),
  weak: say('teach.problemWeak'),
  unbound: say('teach.problemUnbound'),
  unnamed: say('teach.problemUnnamed'),
  team: say('teach.problemTeam'),
};

export const refusedTexts: Record<NonNullable<TeachView['refused']>, string> = {
  page: say('teach.refusedPage'),
  changed: say('teach.refusedChanged'),
  invalid: say('teach.refusedInvalid'),
  nothing: say('teach.refusedNothing'),
  failed: say('teach.refusedFailed'),
};
