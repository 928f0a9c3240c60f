import type { CustomerFields, CustomerRecord } from '../customers/customer';
import { isUnchosen } from '../customers/offered';
import type { Person } from '../desks/desk';
import { moment, valuesFrom, type LinkValues, type ValueOrigin } from '../links/values';
import type { Spotted } from '../messages/protocol';

export interface LinkScene {
  spotted: Spotted | null;
  /** Whom the desk names. */
  person?: Person | undefined;
  record?: CustomerRecord | null | undefined;
}

const desk: ValueOrigin = { kind: 'desk' };
const known = ['name', 'email', 'externalId', 'company', 'plan', 'stripeId'] as const;

/**
 * What links may be made of, each value with where it was read. The desk's word on the person goes before the record;
 * among sources the pack's order decides, as on screen. Of several accounts, only the chosen one has a say.
 */
export function linkValues({ spotted, person, record }: LinkScene): LinkValues {
  const sighting = spotted?.sighting;
  const merged = {
    ...recordValues(record),
    ...valuesFrom(desk, {
      'customer.name': person?.name,
      'customer.email': person?.email,
      'customer.externalId': person?.externalId,
    }),
  };
  const name = merged['customer.name'];
  return {
    ...merged,
    ...(name && valuesFrom(name.from, { 'customer.firstName': name.text.trim().split(/\s+/)[0] })),
    ...(sighting && {
      ...valuesFrom(desk, {
        'ticket.id': sighting.ticket.label ?? sighting.ticket.id,
        'ticket.subject': sighting.ticket.subject,
        'ticket.url': spotted.url,
        'agent.email': sighting.self?.email,
      }),
      ...valuesFrom(
        { kind: 'pack' },
        {
          'desk.type': sighting.desk.type,
          'desk.url': sighting.desk.url,
          'desk.host': URL.parse(sighting.desk.url)?.host,
        },
      ),
      ...(sighting.heardAt !== undefined && { 'ticket.heardAt': moment(sighting.heardAt, desk) }),
    }),
  };
}

const textsOf = (facts: CustomerFields) =>
  Object.fromEntries([
    ...known.map((field) => [`customer.${field}`, facts[field]]),
    ...Object.entries(facts.values ?? {}).map(([name, text]) => [`customer.values.${name}`, text]),
  ]) as Record<string, string | undefined>;

/** Paths of what would be known if the agent chose one of the accounts that are on offer. */
export function pathsOnOffer(record: CustomerRecord | null | undefined): Set<string> {
  const offered = (record?.answers ?? []).filter(isUnchosen).flatMap(({ accounts }) => accounts ?? []);
  const paths = offered.flatMap(({ facts }) => Object.keys(valuesFrom(desk, textsOf(facts))));
  return new Set([...paths, ...(paths.includes('customer.name') ? ['customer.firstName'] : [])]);
}

/** What the record holds: the desk's words of earlier, and below them what sources answered. */
function recordValues(record: CustomerRecord | null | undefined): LinkValues {
  if (!record) return {};
  const own = Object.fromEntries(known.map((field) => [`customer.${field}`, record[field]]));
  const answers = record.answers.map(({ sourceId, label, facts }) =>
    valuesFrom({ kind: 'source', id: sourceId, label }, textsOf(facts)),
  );
  const fromSources = Object.assign({}, ...answers.toReversed()) as LinkValues;
  const fromDesk = valuesFrom({ kind: 'desk' }, own);
  // The record has merged both; what a source says in the same words is the source's, but for the address, which it
  // was asked with and may only have handed back.
  const merged = Object.entries(fromDesk).map(([path, value]) => {
    const said = fromSources[path];
    return [path, said?.text === value.text && path !== 'customer.email' ? said : value] as const;
  });
  return { ...fromSources, ...Object.fromEntries(merged) };
}
