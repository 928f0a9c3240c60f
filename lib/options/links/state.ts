/** The card of links without its looks: whose values are on view, and what becomes of each link with them. */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerRecord } from '../../customers/customer';
import type { Pack } from '../../pack/pack';
import { environmentOf } from '../../links/environment';
import { presets } from '../../links/presets/index';
import { wording } from '../../locale/say';
import { valuesOf } from '../../sidebar/compose-links';
import { noPrefs, type LinkPrefs } from '../../sidebar/link-prefs';
import type { FoundCustomer } from '../../sidebar/view';
import { latest } from '../../work/latest';
import { createDraft } from './draft';
import type { LinkEdits } from './edits';
import { examine, type Look } from './examine';
import { exampleCustomer, exampleScene, exampleTicket, knownScene } from './scene';
import type { LinksActions, LinksView, WhoView } from './view';

export interface LinksDeps {
  searchCustomers(text: string): Promise<FoundCustomer[]>;
  /** What this browser holds of a customer; `null`: nothing any more. */
  readCustomer(id: string): Promise<CustomerRecord | null>;
  /** The links that the agent has hidden, and the environment that they work in. */
  readPrefs(): Promise<LinkPrefs>;
  setHidden(linkId: string, hidden: boolean): Promise<void>;
  /** Calls back when hidden links or the environment change, in whichever tab. */
  onPrefsChanged(changed: () => void): void;
  copy(text: string): Promise<boolean>;
  /** Whether the browser lets Deskside open private windows. */
  mayOpenPrivate(): Promise<boolean>;
  now(): number;
}

/**
 * @param pack the one that counts; `null` while there is none
 * @param edits the links of the agent's own pack, as they are changed
 */
export function createLinks(deps: LinksDeps, pack: ReadonlySignal<Pack | null>, edits: LinkEdits) {
  const record = signal<CustomerRecord | null>(null);
  const problem = signal<LinksView['problem']>(null);
  /** `undefined`: the newest there is. */
  const ticket = signal<string | null | undefined>(undefined);
  const picked = signal<string | null>(null);
  const prefs = signal(noPrefs);
  const privately = signal(true);
  let turn = 0;

  const show = (next: CustomerRecord | null, why: LinksView['problem']) =>
    batch(() => {
      if (next?.id !== record.peek()?.id) ticket.value = undefined;
      record.value = next;
      problem.value = why;
    });

  /** An answer that a later choice has overtaken is dropped. */
  const lookWith = async (id: string | null) => {
    const mine = ++turn;
    if (id === null) return show(null, null);
    const [next, why] = await deps.readCustomer(id).then(
      (found) => [found, found ? null : ('gone' as const)] as const,
      () => [null, 'failed' as const] as const,
    );
    if (mine === turn) show(next, why);
  };

  const readPrefs = latest(deps.readPrefs, (next) => (prefs.value = next));

  const scene = computed(() => {
    const { value: team } = pack;
    const { value: known } = record;
    if (!team) return null;
    const now = deps.now();
    const tickets = known?.tickets ?? (team.desks.length > 0 ? [exampleTicket] : []);
    const chosen = ticket.value === undefined ? tickets[0]?.key : ticket.value;
    const on = tickets.find(({ key }) => key === chosen);
    const seen = known?.tickets.find(({ key }) => key === chosen);
    const made = known ? knownScene(team, known, seen) : exampleScene(team, on !== undefined, now);
    const environment = environmentOf(team.environments, picked.value ?? prefs.value.environment);
    const look: Look = {
      values: valuesOf(made),
      record: made.record ?? null,
      onTicket: made.spotted !== null,
      environment,
      hidden: prefs.value.hidden,
      now,
    };
    return { team, known, tickets, on, look };
  });
  const draft = createDraft(edits.add);

  const view = computed<LinksView | null>(() => {
    if (!scene.value) return null;
    const { team, known, tickets, on, look } = scene.value;
    return {
      ...edits.viewOf(team, look),
      who: known ? knownView(known) : { kind: 'example', ...exampleCustomer },
      problem: problem.value,
      tickets: tickets.map(({ key, id, subject }) => ({
        key,
        id,
        ...(subject !== undefined && { subject }),
      })),
      ticket: on?.key ?? null,
      environments: (team.environments ?? []).map(({ id, label }) => ({ id, label })),
      environment: look.environment?.id ?? null,
      groups: examine(team, look),
      privateDenied: !privately.value && team.links.some(({ open }) => open === 'private'),
      presets: presets.map(({ id, label }) => ({ id, label: wording(label) })),
      draft: draft.viewOf(team, look),
    };
  });

  const actions: LinksActions = {
    search: deps.searchCustomers,
    lookWith: (id) => void lookWith(id),
    lookOn: (key) => (ticket.value = key),
    lookIn: (id) => (picked.value = id),
    setHidden: (id, hidden) => void deps.setHidden(id, hidden).then(readPrefs),
    copy: deps.copy,
    ...draft.actions,
    ...edits.actions,
  };

  deps.onPrefsChanged(() => void readPrefs());
  void readPrefs();
  void deps.mayOpenPrivate().then((may) => (privately.value = may));
  // Another pack may have other sources, and with them other values of the same customer.
  effect(() => {
    const { id } = record.peek() ?? {};
    if (pack.value && id !== undefined) void lookWith(id);
  });
  return { view, actions };
}

const knownView = ({ id, name, email, company }: CustomerRecord): WhoView => ({
  kind: 'known',
  id,
  ...(name && { name }),
  ...(email && { email }),
  ...(company && { company }),
});
