import type { CustomerFields, CustomerRecord } from '../customers/customer';

/** One fact: what, its value, who says so and when that was read. */
export interface FactRow {
  /** Ours, to be told in words; or the source's own label. */
  what: { known: KnownFact } | { label: string };
  value: string;
  from: { kind: 'desk' } | { kind: 'source'; label: string };
  /** Epoch ms; absent where nothing tells. */
  at?: number;
  stale?: boolean;
}

const known = ['name', 'email', 'externalId', 'company', 'plan', 'stripeId'] as const;
export type KnownFact = (typeof known)[number];

/**
 * What only the desk can have said: no source says the same; or the address, which sources may only hand back, if a desk
 * has ever shown this customer.
 */
function fromDesk(record: CustomerRecord): FactRow[] {
  const at = record.tickets[0]?.seenAt;
  const seen = record.tickets.length > 0 || record.keys.some((key) => key.startsWith('desk:'));
  return (['name', 'email', 'externalId'] as const).flatMap((field) => {
    const value = record[field];
    const said = record.answers.some(({ facts }) => facts[field] === value);
    if (!value || (said && !(field === 'email' && seen))) return [];
    return [
      { what: { known: field }, value, from: { kind: 'desk' as const }, ...(at !== undefined && { at }) },
    ];
  });
}

function ofFacts(facts: CustomerFields): Pick<FactRow, 'what' | 'value'>[] {
  const told = known.flatMap((field) => {
    const value = facts[field];
    return value ? [{ what: { known: field }, value }] : [];
  });
  return [...told, ...(facts.fields ?? []).map(({ label, value }) => ({ what: { label }, value }))];
}

/** Every fact that is known of a customer, the desk's first, then each source's in the pack's order. */
export function factsOf(record: CustomerRecord): FactRow[] {
  return [
    ...fromDesk(record),
    ...record.answers.flatMap(({ label, facts, fetchedAt, stale }) =>
      ofFacts(facts).map((fact) => ({
        ...fact,
        from: { kind: 'source' as const, label },
        ...(fetchedAt !== undefined && { at: fetchedAt }),
        ...(stale && { stale }),
      })),
    ),
  ];
}
