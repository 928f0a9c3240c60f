import { say } from '../../../lib/locale/say';

export const noteTexts = {
  title: say('notes.title'),
  add: say('notes.add'),
  box: say('notes.box'),
  hint: say('notes.hint'),
  save: say('notes.save'),
  ctrl: say('palette.ctrl'),
  cancel: say('notes.cancel'),
  edit: say('notes.edit'),
  remove: say('notes.remove'),
  left: (n: number) => say('notes.left', { n }),
  over: (n: number) => say('notes.over', { n }),
  deleted: say('notes.deleted'),
  dropped: say('notes.dropped'),
  undo: say('notes.undo'),
  failed: say('notes.failed'),
  notDeleted: say('notes.notDeleted'),
  notBack: say('notes.notBack'),
  apart: say('notes.apart'),
  all: say('notes.all'),
  less: say('notes.less'),
};
