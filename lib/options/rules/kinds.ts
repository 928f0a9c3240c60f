/** The lists of rules as they stand in a pack, and as they are typed. */
import type { CluePattern } from '../../clues/clue';
import type { Environment } from '../../links/environment';
import type { Pack } from '../../pack/pack';
import { namedFrom, namedPlace, namedRows, repeatedNames } from '../endpoints/rows';
import type { FieldProblem } from '../field-problems';
import type { ListPart, Thing } from '../own-list';
import type { RuleDraft } from './view';

export interface RuleKind<T extends Thing> {
  /** The part of the pack that locks are about. */
  section: keyof Pack;
  part: ListPart<T>;
  typed(saved: T): RuleDraft;
  made(draft: RuleDraft): T;
  detail(saved: T): string;
  flaws?(draft: RuleDraft): FieldProblem[];
}

export const blankRule: RuleDraft = { id: '', label: '', pattern: '', values: [] };

/** The pack without a key that would hold nothing. */
function withList<K extends 'clues' | 'environments'>(pack: Pack, key: K, list: NonNullable<Pack[K]>): Pack {
  if (list.length > 0) return { ...pack, [key]: list };
  const { [key]: _none, ...rest } = pack;
  return rest as Pack;
}

const textThing = (text: string): Thing => ({ id: text, label: text });

/** A list of bare texts, each known by itself. */
function textKind(
  section: keyof Pack,
  at: string,
  of: (pack: Pack) => readonly string[],
  put: (pack: Pack, texts: string[]) => Pack,
): RuleKind<Thing> {
  return {
    section,
    part: {
      at,
      spare: '',
      of: (pack) => of(pack).map(textThing),
      // A text twice says no more than once.
      put: (pack, list) => put(pack, [...new Set(list.map(({ label }) => label))]),
    },
    typed: ({ label }) => ({ ...blankRule, id: label, label }),
    made: ({ label }) => textThing(label.trim()),
    detail: () => '',
  };
}

const domains = textKind(
  'agents',
  '/agents/domains',
  ({ agents }) => agents.domains,
  (pack, texts) => ({ ...pack, agents: { ...pack.agents, domains: texts } }),
);

const emails = textKind(
  'agents',
  '/agents/emails',
  ({ agents }) => agents.emails,
  (pack, texts) => ({ ...pack, agents: { ...pack.agents, emails: texts } }),
);

const schemes = textKind(
  'schemes',
  '/schemes',
  ({ schemes: listed }) => listed,
  (pack, texts) => ({ ...pack, schemes: texts }),
);

const clues: RuleKind<CluePattern> = {
  section: 'clues',
  part: {
    at: '/clues',
    spare: 'clue',
    of: (pack) => pack.clues ?? [],
    put: (pack, list) => withList(pack, 'clues', list),
  },
  typed: ({ id, label, pattern }) => ({ ...blankRule, id, label, pattern }),
  made: ({ id, label, pattern }) => ({ id, label, pattern }),
  detail: ({ pattern }) => pattern,
};

export const valuePlaces = ({ values }: RuleDraft): string[] =>
  values.map((row) => (row.name || row.value ? namedPlace('values', row) : ''));

const environments: RuleKind<Environment> = {
  section: 'environments',
  part: {
    at: '/environments',
    spare: 'environment',
    of: (pack) => pack.environments ?? [],
    put: (pack, list) => withList(pack, 'environments', list),
  },
  typed: ({ id, label, values }) => ({ ...blankRule, id, label, values: namedRows(values) }),
  made: ({ id, label, values }) => ({ id, label, values: namedFrom(values) ?? {} }),
  detail: ({ values }) =>
    Object.entries(values)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', '),
  flaws: (draft) => repeatedNames(valuePlaces(draft)),
};

type Audit = Thing & Pick<NonNullable<Pack['audit']>, 'credentials'>;

/** One address or none, as a list of at most one. */
const audit: RuleKind<Audit> = {
  section: 'audit',
  part: {
    at: '/audit',
    spare: 'audit',
    place: () => '/audit',
    of: ({ audit: posted }) =>
      posted ? [{ id: 'audit', label: posted.url, credentials: posted.credentials }] : [],
    put(pack, [one]) {
      if (one)
        return {
          ...pack,
          audit: { url: one.label, ...(one.credentials && { credentials: one.credentials }) },
        };
      const { audit: _none, ...rest } = pack;
      return rest;
    },
  },
  typed: ({ label, credentials }) => ({ ...blankRule, id: 'audit', label, credentials }),
  made: ({ label, credentials }) => ({ id: 'audit', label, ...(credentials && { credentials }) }),
  detail: () => '',
};

export const ruleKinds = { domains, emails, clues, environments, schemes, audit };
