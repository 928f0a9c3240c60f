/** Every text of the section of rules. */
import type { RuleName } from '../../../lib/options/rules/view';
import { and } from '../../../lib/locale/format';
import { say } from '../../../lib/locale/say';

type ListTexts = Record<'title' | 'intro' | 'none' | 'add' | 'label' | 'help', string>;

const lists: Record<RuleName, ListTexts> = {
  domains: {
    title: say('rules.domains'),
    intro: say('rules.domainsIntro'),
    none: say('rules.domainsNone'),
    add: say('rules.domainsAdd'),
    label: say('rules.domainsLabel'),
    help: say('rules.domainsHelp'),
  },
  emails: {
    title: say('rules.emails'),
    intro: say('rules.emailsIntro'),
    none: say('rules.emailsNone'),
    add: say('rules.emailsAdd'),
    label: say('rules.emailsLabel'),
    help: say('rules.emailsHelp'),
  },
  clues: {
    title: say('rules.clues'),
    intro: say('rules.cluesIntro'),
    none: say('rules.cluesNone'),
    add: say('rules.cluesAdd'),
    label: say('rules.cluesLabel'),
    help: say('rules.cluesHelp'),
  },
  environments: {
    title: say('rules.environments'),
    intro: say('rules.environmentsIntro'),
    none: say('rules.environmentsNone'),
    add: say('rules.environmentsAdd'),
    label: say('rules.environmentsLabel'),
    help: say('rules.environmentsHelp'),
  },
  schemes: {
    title: say('rules.schemes'),
    intro: say('rules.schemesIntro'),
    none: say('rules.schemesNone'),
    add: say('rules.schemesAdd'),
    label: say('rules.schemesLabel'),
    help: say('rules.schemesHelp'),
  },
  audit: {
    title: say('rules.audit'),
    intro: say('rules.auditIntro'),
    none: say('rules.auditNone'),
    add: say('rules.auditAdd'),
    label: say('rules.auditLabel'),
    help: say('rules.auditHelp'),
  },
};

export const texts = {
  lists,
  credentials: [say('rules.credentials'), say('rules.credentialsHelp')],
  session: { include: say('rules.credentialsInclude'), omit: say('rules.credentialsOmit') },
  pattern: [say('rules.pattern'), say('rules.patternHelp')],
  sample: [say('rules.sample'), say('rules.sampleHelp')],
  found: (values: string[]) =>
    values.length > 0 ? say('rules.found', { values: and(values) }) : say('rules.foundNone'),
  values: {
    label: say('rules.values'),
    help: say('rules.valuesHelp'),
    name: (n: number) => say('rules.valueName', { n }),
    text: (n: number) => say('rules.valueText', { n }),
    add: say('rules.valueAdd'),
    remove: (n: number) => say('rules.valueRemove', { n }),
  },
  id: [say('rules.id'), say('rules.idHelp')],
  edit: (label: string) => say('rules.edit', { label }),
  remove: (label: string) => say('rules.remove', { label }),
  up: (label: string) => say('rules.up', { label }),
  down: (label: string) => say('rules.down', { label }),
  movedTo: (label: string, at: number, of: number) => say('rules.movedTo', { label, at, of }),
} as const;
