import type { CustomerStore } from '../customers/store';
import type { LinkedRef, Spotted } from '../messages/protocol';
import type { FoundCustomer, LinkedView, SidebarView } from './view';

/**
 * What this browser knows of the tickets and customers that an issue links to. Reads the store and nothing else: only
 * what was seen on a ticket by page or desk counts, as everywhere.
 */
export const readLinked = (store: CustomerStore, refs: readonly LinkedRef[]): Promise<LinkedView[]> =>
  Promise.all(refs.map((ref) => (ref.kind === 'ticket' ? ticketOf(store, ref) : customerOf(store, ref))));

async function ticketOf(
  store: CustomerStore,
  { key, id, url, desk }: Extract<LinkedRef, { kind: 'ticket' }>,
): Promise<LinkedView> {
  const link: LinkedView = { key, ticket: { id, url, desk: desk.name } };
  const seen = await store.ticket(key).catch(() => null);
  if (!seen) return link;
  const record = await store.open(seen.person, desk.url).catch(() => null);
  const { name = record?.name, email = record?.email } = seen.person;
  return {
    ...link,
    ticket: { id, url, desk: desk.name, ...(seen.subject && { subject: seen.subject }) },
    seenAt: seen.at,
    customer: summary({ id: record?.id, name, email, company: record?.company }),
  };
}

async function customerOf(
  store: CustomerStore,
  { key, customer }: Extract<LinkedRef, { kind: 'customer' }>,
): Promise<LinkedView> {
  const record = await store.get(customer).catch(() => null);
  return record ? { key, customer: summary(record) } : { key };
}

/** Without an id where the record is gone: then there is nothing to open. */
const summary = ({ id, name, email, company }: Partial<FoundCustomer>): Partial<FoundCustomer> => ({
  ...(id && { id }),
  ...(name && { name }),
  ...(email && { email }),
  ...(company && { company }),
});

/** Whether both were seen on one and the same issue of a tracker. */
export const isSameIssue = ({ linked: a }: Spotted, { linked: b }: Spotted): boolean =>
  !!a && !!b && a.issue === b.issue && a.tracker.url === b.tracker.url;

type IssueView = Required<Pick<SidebarView, 'state' | 'ticket' | 'subject' | 'linked'>>;

/** The view of an issue that links to tickets; `null` where none is open. A channel has no name in its address. */
export function issueView(spotted: Spotted | null, known: LinkedView[] | undefined): IssueView | null {
  const open = spotted?.linked;
  if (!open) return null;
  const { tracker, issue, links } = open;
  return {
    state: links && known ? 'linked' : 'looking',
    ticket: `${tracker.type}:${issue}`,
    subject: tracker.type === 'slack' ? tracker.name : issue,
    linked: (links && known) ?? [],
  };
}
