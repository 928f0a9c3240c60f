import type { CustomerRecord } from '../customers/customer';
import type { Person, Sighting } from '../desks/desk';
import { placeIn } from '../desks/generic/places';
import type { Diagnosis } from '../doctor/diagnose';
import { shownDomain } from '../identity/company-domain';
import type { Identity } from '../identity/identity';
import { candidateKey } from '../identity/person';
import { agentsAt, asideFor, isColleague, type Agents } from '../identity/team';
import type { Spotted, TicketMemory } from '../messages/protocol';
import type { StoredPack } from '../pack/store';
import { composeLinks, noLinks } from './compose-links';
import type { LinkPrefs } from './link-prefs';
import type { NotesOf } from './notes-here';
import { linkScene, onView } from './on-view';
import type { Press } from './pressing';
import { issueView } from './linked';
import type { CandidateView, LinkedView, SidebarView } from './view';
import { say } from '../locale/say';

/** Everything that the view is made of. */
export interface Scene {
  spotted: Spotted | null;
  pack: StoredPack;
  place: SidebarView['place'];
  side: SidebarView['side'];
  identity?: Identity | undefined;
  /** The sighting that the identity was told by; a newer one may be on view while it is being looked at. */
  identified?: Pick<Spotted, 'life' | 'seq'> | undefined;
  /** The record behind the identity; `null`: none yet. */
  record?: CustomerRecord | null | undefined;
  /** A customer that the agent opened by hand; goes before the identity. */
  opened?: CustomerRecord | undefined;
  memory?: TicketMemory | undefined;
  /** What is known of that which the open issue links to. */
  linked?: LinkedView[] | undefined;
  /** Why the page could not be read, where its adapter should have. */
  diagnosis?: Diagnosis | null | undefined;
  /** Who was forgotten while their ticket was open: not looked up again before it is left, or the agent asks for it. */
  forgotten?: Identity | undefined;
  refreshing: boolean;
  prefs: LinkPrefs;
  notes?: NotesOf | undefined;
  blurred?: boolean | undefined;
  news?: string | undefined;
  /** Somebody else has just come on view: links take no press yet. */
  settling?: boolean | undefined;
  /** A press of a link that is under way, or that says what came of it. */
  press?: Press | null | undefined;
}

type Shown = NonNullable<SidebarView['customer']>;

const shownFields = ['name', 'email', 'externalId', 'company', 'plan', 'avatar', 'stripeId'] as const;

/** Who is shown: the desk's word on this ticket first, the record behind it for what the desk does not say. */
function customerOf(person: Person | undefined, record: CustomerRecord | null | undefined): Shown {
  const customer: Shown = {};
  for (const field of shownFields) {
    const value = (person as Partial<Shown> | undefined)?.[field] || record?.[field];
    if (value) customer[field] = value;
  }
  const domain = customer.email ? shownDomain(customer.email) : null;
  if (domain !== null) customer.domain = domain;
  return customer;
}

const nobody: Agents = { domains: [], emails: [] };

function noteOf(
  identity: Identity,
  person: Person,
  sighting: Sighting | null | undefined,
  team: Agents,
): CandidateView['note'] {
  // Whoever was set aside and is not oneself is on the pack's list of agents.
  if (identity.state === 'none') return asideFor(sighting?.self, nobody)(person) ? 'you' : 'agent';
  if (identity.why.some((code) => code === 'guessed' || code === 'guessed-several'))
    return placeIn(person.hook);
  if (identity.why.includes('remembered')) {
    const found = sighting?.guesses?.some(
      ({ email, hook }) => email === person.email && hook === person.hook,
    );
    return found ? placeIn(person.hook) : 'seen';
  }
  const answer = sighting?.confirmation;
  const inAnswer =
    Array.isArray(answer) && answer.some((other) => candidateKey(other) === candidateKey(person));
  if (identity.why.includes('mismatch') && inAnswer) return 'desk-answer';
  return isColleague(person, team) ? 'colleague' : 'requester';
}

const candidatesOf = (
  identity: Identity,
  sighting: Sighting | null | undefined,
  team: Agents,
): CandidateView[] =>
  identity.candidates.map((person) => ({
    key: candidateKey(person),
    ...(person.name && { name: person.name }),
    ...(person.email && { email: person.email }),
    note: noteOf(identity, person, sighting, team),
  }));

/** The view of one moment. Pure: nothing of a customer is in it unless the identity is sure or was opened by hand. */
export function compose(scene: Scene, now: number): SidebarView {
  const { spotted, pack, identity, opened, memory } = scene;
  const sighting = spotted?.sighting;
  const issue = sighting ? null : issueView(spotted, scene.linked);
  const record = opened ?? scene.record;
  const sure = opened !== undefined || identity?.state === 'one';
  const view: SidebarView = {
    ticket: sighting ? `${sighting.desk.type}:${sighting.ticket.id}` : '',
    ...issue,
    state: opened ? 'one' : sighting ? (identity?.state ?? 'looking') : (issue?.state ?? 'none'),
    ...(sighting && { ticketId: sighting.ticket.label ?? sighting.ticket.id }),
    ...(sighting?.ticket.subject && { subject: sighting.ticket.subject }),
    ...(sighting && spotted && { ticketUrl: spotted.url }),
    why: opened ? ['opened'] : (identity?.why ?? []),
    ...(identity?.why.includes('remembered') && memory && { rememberedAt: memory.at }),
    candidates:
      identity && !opened
        ? candidatesOf(identity, sighting, pack.state === 'ok' ? agentsAt(pack.pack, sighting?.desk) : nobody)
        : [],
    ...noLinks,
    press: scene.press?.view ?? null,
    ...(scene.settling && { settling: true }),
    answers: [],
    refreshing: scene.refreshing && sure,
    earlier: [],
    related: [],
    notes: null,
    blurred: scene.blurred ?? false,
    ...(scene.news && { news: scene.news }),
    // Somebody is shown for good reason: then it was a page that need not show the requester.
    ...(scene.diagnosis && !opened && identity?.state !== 'one' && { diagnosis: scene.diagnosis }),
    canUndo: opened ? 'opened' : identity?.why.includes('chosen') ? 'choice' : null,
    unconfigured: pack.state === 'none' || (pack.state === 'ok' && pack.pack.links.length === 0),
    place: scene.place,
    side: scene.side,
    now,
  };
  if (pack.state === 'bad') {
    const [problem] = pack.problems;
    view.state = 'error';
    view.candidates = [];
    view.why = [];
    delete view.diagnosis;
    delete view.linked;
    view.error = {
      title: say('sidebar.packBadTitle'),
      text: problem
        ? `${problem.at || say('sidebar.packWhole')}: ${problem.message}`
        : say('sidebar.packUnreadable'),
      action: 'options',
    };
    return view;
  }
  if (!sure) return view;
  const customer = customerOf(opened ? undefined : identity?.person, record);
  view.customer = customer;
  // Told against the clock of this moment: a record on screen ages too.
  view.answers = (record?.answers ?? []).map((answer) => ({
    ...answer,
    ...(answer.staleAt !== undefined && {
      stale: now >= answer.staleAt || now < (answer.fetchedAt ?? 0),
    }),
  }));
  const key = identity?.ticketKey;
  if (record) view.recordId = record.id;
  if (record && scene.notes?.record === record.id) view.notes = scene.notes.notes;
  view.related = record?.related ?? [];
  view.earlier = record?.tickets.filter((ticket) => ticket.key !== key) ?? [];
  if (pack.state === 'ok') {
    const { accounts: _accounts, ...who } = onView(scene) ?? {};
    view.customerKey = JSON.stringify(who);
    view.actsFor = JSON.stringify(onView(scene));
    Object.assign(view, composeLinks(pack.pack, scene.prefs, linkScene(scene), now));
  }
  return view;
}
