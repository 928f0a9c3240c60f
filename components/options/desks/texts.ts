/** Every text about adding and changing help desks and trackers. */
import { products } from '../../../lib/desks/hosts';
import type { DeskType } from '../../../lib/desks/config';
import { say } from '../../../lib/locale/say';
import type { Rule } from '../../../lib/options/desks/draft';
import { texts as options } from '../texts';

export const texts = {
  add: say('desks.add'),
  intro: say('desks.intro'),
  none: say('desks.none'),
  addTracker: say('desks.addTracker'),
  trackersNone: say('desks.trackersNone'),
  locked: say('form.locked'),
  edit: (label: string) => say('desks.edit', { label }),
  remove: (label: string) => say('desks.remove', { label }),
  unsaved: say('desks.unsaved'),
  untaught: say('desks.untaught'),
  gone: say('desks.goneTitle'),
  goneText: say('desks.goneText'),
  waiting: {
    policy: say('desks.waitingPolicy'),
    team: say('desks.waitingTeam'),
    text: say('desks.waitingText'),
    allow: (host: string) => say('desks.allowHost', { host }),
  },
  back: say('desks.back'),
  adding: {
    title: say('desks.newTitle'),
    name: say('desks.newName'),
    nameHelp: (name: string) => say('desks.newNameHelp', { name }),
    there: (name: string) => say('desks.there', { name }),
    edit: say('desks.thereEdit'),
    allow: (host: string) => say('desks.addAllow', { host }),
    ask: say('desks.addAsk'),
    teach: say('desks.addTeach'),
    cancel: say('desks.cancel'),
  },
  fields: {
    type: [say('desks.fieldType'), say('desks.fieldTypeHelp', { custom: options.types.custom })],
    url: [say('desks.fieldUrl'), say('desks.fieldUrlHelp')],
    internal: [say('desks.fieldInternal'), say('desks.fieldInternalHelp')],
    ticket: [say('desks.fieldTicket'), say('desks.fieldTicketHelp', { id: '{id}' })],
  },
  name: say('desks.fieldName'),
  nameHelp: (name: string) => say('desks.fieldNameHelp', { name }),
  rules: {
    title: say('desks.rules'),
    intro: say('desks.rulesIntro'),
    none: say('desks.rulesNone'),
    selector: say('desks.ruleSelector'),
    attribute: say('desks.ruleAttribute'),
    attributeHint: say('desks.ruleAttributeHint'),
    remove: (rule: string) => say('desks.ruleRemove', { rule }),
    add: say('desks.ruleAdd'),
    choose: say('desks.ruleChoose'),
    of: {
      within: [say('desks.ruleWithin'), say('desks.ruleWithinHelp')],
      email: [say('desks.ruleEmail'), say('desks.ruleEmailHelp')],
      name: [say('desks.ruleName'), say('desks.ruleNameHelp')],
      externalId: [say('desks.ruleExternalId'), say('desks.ruleExternalIdHelp')],
      id: [say('desks.ruleId'), say('desks.ruleIdHelp')],
      subject: [say('desks.ruleSubject'), say('desks.ruleSubjectHelp')],
      messages: [say('desks.ruleMessages'), say('desks.ruleMessagesHelp')],
      time: [say('desks.ruleTime'), say('desks.ruleTimeHelp')],
    } satisfies Record<Rule, [string, string]>,
  },
  tracker: {
    title: say('desks.trackerNew'),
    type: [say('desks.trackerType'), say('desks.trackerTypeHelp')],
    url: [say('desks.trackerUrl'), say('desks.trackerUrlHelp')],
    name: say('desks.trackerName'),
    nameHelp: (name: string) => say('desks.trackerNameHelp', { name }),
  },
} as const;

/** What a desk of this type is called. */
export const productName = (type: DeskType): string =>
  type === 'custom' ? options.types.custom : products[type].name;
