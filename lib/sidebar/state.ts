import { signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerRecord } from '../customers/customer';
import type { Person } from '../desks/desk';
import { identify, ticketKey } from '../identity/identify';
import type { Identity } from '../identity/identity';
import { candidateKey } from '../identity/person';
import { agentsAt } from '../identity/team';
import type { Spotted, TicketRef } from '../messages/protocol';
import type { StoredPack } from '../pack/store';
import { diagnose } from '../doctor/diagnose';
import { compose, type Scene } from './compose';
import { noPrefs, type LinkPrefs } from './link-prefs';
import { createNotesHere } from './notes-here';
import { createHearing } from './hearing';
import { isOnView, onView as whoIsOnView } from './on-view';
import { isLookedAt, isOlder, onlyHeardMore } from './sightings';
import { mayHaveMore, onView, ticketSeen } from './asking';
import { contradicts, samePlace } from './same-person';
import { createPressing, pressAfterMove } from './pressing';
import { watchSettling } from './settling';
import type { StateDeps } from './state-deps';
import { isSameIssue, readLinked } from './linked';
import type { SidebarView } from './view';

/**
 * What the sidebar knows, and the order in which it learns. Every result belongs to the ticket (and the person) it was
 * asked for: when the desk has moved on, `turn` has, and the late answer is dropped.
 */
export function createSidebarState(deps: StateDeps) {
  let scene: Scene = {
    spotted: null,
    pack: { state: 'none' },
    side: deps.side,
    place: deps.place,
    refreshing: false,
    prefs: noPrefs,
  };
  const view = signal<SidebarView>(compose(scene, deps.now()));
  let turn = 0;
  let listTurn = 0;
  const { changed, newest } = createHearing((id) => deps.store.get(id));

  const draw = (change: Partial<Scene>) => {
    scene = { ...scene, ...change };
    const { press } = scene;
    if (press && !isOnView(scene, press.held) && press.view.refusal !== 'moved')
      scene = { ...scene, press: pressAfterMove(press) };
    watched(whoIsOnView(scene));
    view.value = compose(scene, deps.now());
    follow();
  };
  const watched = watchSettling((settling) => {
    scene = { ...scene, settling };
    // What begins is drawn with whoever began it.
    if (!settling) draw({});
  });
  const { follow, ...noting } = createNotesHere({ notes: deps.notes, scene: () => scene, draw });
  const pressing = createPressing({
    scene: () => scene,
    view: () => view.value,
    draw,
    now: deps.now,
    ...deps.links,
  });
  const agents = () =>
    scene.pack.state === 'ok'
      ? agentsAt(scene.pack.pack, scene.spotted?.sighting?.desk)
      : { domains: [], emails: [] };

  /** Whose record was opened last, in which turn. */
  let opening: { turn: number; identity: Identity } | undefined;
  /** Opens the record behind an identity: from the cache first, then refreshed behind it. */
  const openRecord = async (
    identity: Identity,
    person: Person,
    deskUrl: string,
    ticket: TicketRef | null,
    force: boolean,
    back = false,
  ) => {
    const mine = ++turn;
    opening = { turn, identity };
    const cached = await deps.store.open(person, deskUrl).catch(() => null);
    if (mine !== turn) return;
    draw({ identity, record: cached, refreshing: true });
    if (!person.email && !person.deskId && !person.externalId) return draw({ refreshing: false });
    try {
      const record = await newest(
        deps.refresh({ person, deskUrl, ticket, force, ...(back && { back }), ...onView(scene.spotted) }),
      );
      if (mine === turn) draw({ record, refreshing: false });
    } catch {
      // The cached answer stays; a background that is gone is seen by the frame's own watch.
      if (mine === turn) draw({ refreshing: false });
    }
  };

  /** What the open issue links to, as far as it is known here. Its own turns: opening a customer goes on meanwhile. */
  const list = async () => {
    const mine = ++listTurn;
    const links = scene.spotted?.linked?.links;
    const linked = links ? await readLinked(deps.store, links) : undefined;
    if (mine === listTurn) draw({ linked });
  };

  /** @param wished the agent asked for it */
  const look = async (force = false, wished = force) => {
    const { spotted } = scene;
    const sighting = spotted?.sighting;
    const mine = ++turn;
    if (!sighting) {
      draw({
        identity: undefined,
        record: null,
        memory: undefined,
        diagnosis: null,
        refreshing: false,
      });
      return list();
    }
    const key = ticketKey(sighting);
    const [choice, seen, health] = await Promise.all([
      deps.choices.get(key).catch(() => undefined),
      deps.store.ticket(key).catch(() => null),
      deps.health(sighting.desk).catch(() => ({})),
    ]);
    if (mine !== turn) return;
    const memory = seen ?? undefined;
    // With it, everything that is drawn below is told by this sighting.
    const { life, seq } = spotted;
    scene = {
      ...scene,
      diagnosis: diagnose(sighting, health, deps.surroundings),
      identified: { life, seq },
    };
    const identity = identify(
      sighting,
      { ...(choice && { choice }), ...(seen && { seen: { ...seen.person, at: seen.at } }) },
      agents(),
    );
    // Whoever was on screen for this ticket may be on the way into memory.
    if ((seen || scene.identity?.person) && contradicts(identity))
      void deps.contradicted(key).catch(() => undefined);
    if (scene.opened) return draw({ identity, memory });
    const { person } = identity;
    if (identity.state !== 'one' || !person)
      return draw({ identity, memory, record: null, refreshing: false });
    const before = scene.identity;
    // Somebody else by now: what is known of the person on screen goes at once.
    if (before?.person && !samePlace(before, identity)) draw({ identity, record: null });
    // Whom the agent had forgotten is not written down again by the ticket that is still open.
    else if (!wished && scene.forgotten && samePlace(scene.forgotten, identity))
      return draw({ identity, memory, record: null, refreshing: false });
    // The same person again, with a better reason: what is on screen stays.
    else if (!force && scene.record && before?.person) {
      draw({ identity, memory });
      if (!scene.refreshing) return;
    }
    draw({ memory, forgotten: undefined });
    await openRecord(identity, person, sighting.desk.url, ticketSeen(spotted, identity), force);
  };

  return {
    view: view as ReadonlySignal<SidebarView>,
    /** The desk shows another ticket, or more of this one. */
    spot(spotted: Spotted): Promise<void> {
      if (scene.spotted && isOlder(spotted, scene.spotted)) return Promise.resolve();
      const before = scene.spotted?.sighting;
      listTurn += 1;
      if (scene.spotted && isSameIssue(spotted, scene.spotted)) {
        draw({ spotted });
        return list();
      }
      const next = spotted.sighting;
      if (next && scene.spotted && onlyHeardMore(scene.spotted, spotted)) {
        const { life, seq } = spotted;
        draw({ spotted, ...(isLookedAt(scene) && { identified: { life, seq } }) });
        return Promise.resolve();
      }
      const moved = !before || !next || ticketKey(before) !== ticketKey(next);
      // The last ticket's customer goes at once, before anything is looked up for the next.
      draw(
        moved
          ? {
              spotted,
              identity: undefined,
              identified: undefined,
              record: null,
              memory: undefined,
              diagnosis: null,
              linked: undefined,
              opened: undefined,
              forgotten: undefined,
              refreshing: false,
              press: pressAfterMove(scene.press),
            }
          : { spotted },
      );
      return look();
    },
    setPack(pack: StoredPack): Promise<void> {
      draw({ pack });
      return look(true, false);
    },
    setPrefs(prefs: LinkPrefs): void {
      // A question that was asked for one environment is not answered for another.
      const waits = prefs.environment !== scene.prefs.environment && scene.press?.view.stage !== 'opening';
      draw({ prefs, ...(waits && { press: null }) });
    },
    ...pressing,
    ...noting,
    setBlurred: (blurred: boolean) => draw({ blurred }),
    setNews: (version: string | null) => draw({ news: version ?? undefined }),
    setSide: (side: SidebarView['side']) => draw({ side }),
    async choose(key: string): Promise<void> {
      const { identity } = scene;
      const person = identity?.candidates.find((candidate) => candidateKey(candidate) === key);
      if (!identity || !person) return;
      await deps.choices.set(person, identity.ticketKey);
      await look();
    },
    async undo(): Promise<void> {
      if (scene.opened) draw({ opened: undefined, record: null });
      else if (scene.identity?.why.includes('chosen')) await deps.choices.remove(scene.identity.ticketKey);
      await look(true);
    },
    /** Shows a customer that the agent picked by hand, whoever the ticket is for. */
    async open(id: string): Promise<void> {
      const mine = ++turn;
      const record = await deps.store.get(id).catch(() => null);
      if (mine !== turn) return;
      if (record) draw({ opened: record, refreshing: false });
      else await look(); // gone meanwhile: what was put aside for it goes on
    },
    async refresh(): Promise<void> {
      if (!scene.opened) return look(true);
      const { id } = scene.opened;
      const mine = ++turn;
      draw({ refreshing: true });
      const record = await newest(deps.renew(id)).catch(() => null);
      if (mine === turn) draw({ refreshing: false, ...(record && { opened: record }) });
    },
    /**
     * Ages are told anew. Sources that may have more to say by now are asked behind what is shown.
     * @param back the agent has just come back to this tab, or to the network
     */
    async renew(back = false): Promise<void> {
      draw({});
      const { identity, spotted, opened, refreshing } = scene;
      // Nothing may overtake the look at who is on the ticket now.
      if (!opened && spotted?.sighting && !isLookedAt(scene)) return look();
      if (opened || refreshing || !identity?.person || identity.state !== 'one') return;
      const more = view.value.answers.some((answer) => mayHaveMore(answer, back, deps.now()));
      if (!spotted?.sighting || !more) return;
      await openRecord(identity, identity.person, spotted.sighting.desk.url, null, false, back);
    },
    /** A record changed in another tab, or all were forgotten. */
    async changed(customerId: string | null): Promise<void> {
      if (customerId === null) {
        // Whoever is being looked up is not asked about, and so not written down, any more.
        const identity = opening?.turn === turn ? opening.identity : scene.identity;
        turn += 1;
        draw({ identity, opened: undefined, record: null, refreshing: false, forgotten: identity });
        // Opening by hand may have put the ticket's own aside before it was known.
        return scene.identity && isLookedAt(scene) ? undefined : look();
      }
      if (scene.spotted?.linked) void list();
      const shown: CustomerRecord | null | undefined = scene.opened ?? scene.record;
      const mine = turn;
      const { identity, spotted, refreshing, opened } = scene;
      const person = identity?.state === 'one' ? identity.person : undefined;
      // The first of several sources has answered about somebody who was not known yet.
      if (refreshing && !opened && !shown && person && spotted?.sighting) {
        const record = await deps.store.open(person, spotted.sighting.desk.url).catch(() => null);
        if (mine === turn && scene.refreshing && record?.id === customerId) draw({ record });
        return;
      }
      if (shown?.id !== customerId) return;
      const record = await changed(shown.id);
      // What the background answers in the end is younger than what was read meanwhile.
      if (mine !== turn || record === undefined || (refreshing && (!scene.refreshing || !record))) return;
      const gone = scene.opened && !record;
      draw(
        scene.opened ? { opened: record ?? undefined } : { record, ...(!record && { forgotten: identity }) },
      );
      if (gone && !isLookedAt(scene)) await look();
    },
  };
}

export type SidebarState = ReturnType<typeof createSidebarState>;
