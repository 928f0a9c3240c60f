/** A press of a link, from the click to what came of it: confirmed, with a reason, and only for what is on view. */
import type { Clue } from '../clues/clue';
import { actsAtOnce } from '../identity/caution';
import type { OpenMode, ResolvedLink } from '../links/link';
import { resolveLinks } from '../links/resolve';
import type { LinkPress, PressHow, PressOutcome, PressRefusal, TrailEntry } from '../messages/press';
import type { Scene } from './compose';
import { usualReason, valuesOf } from './compose-links';
import { isOnView, linkScene, onView, type OnView } from './on-view';
import { pressKey } from './press-key';
import { pressOf } from './press-payload';
import type { PressView, SidebarView } from './view';

export interface PressingDeps {
  scene(): Scene;
  view(): SidebarView;
  draw(change: { press: Press | null }): void;
  /** Asks the background to open. */
  send(payload: LinkPress): Promise<PressOutcome>;
  /** Opens an address that only this page's own click can open: `mailto:`, an app's scheme. */
  openHere(href: string): void;
  /** Another way to open, which this browser has, where a link's own is refused. */
  instead(refusal: PressRefusal): OpenMode | undefined;
  /** The internal note for the ticket, as text. */
  noteFor(entry: TrailEntry): string;
  now(): number;
  /** A view that stands open for long, beside no ticket: whom the agent means is asked for each login anew. */
  asksEachTime?: boolean;
}

/** A press under way; `view` is the part that is drawn. */
export interface Press {
  id: string;
  view: PressView;
  /** What stood on view at the press: the link acts for it, or not at all. */
  held: OnView;
  linkId: string;
  clue: Clue | undefined;
  how: PressHow;
  /** Another way to open than the link's own. */
  open?: OpenMode;
  /** What the agent wrote. */
  reason?: string;
  entry?: TrailEntry;
  /** The desk has moved on since: it is spoken of under the next ticket, and not under the one after. */
  carried?: true;
}

/** Links that make the agent somebody else. */
const logsIn = ({ kind, mint }: ResolvedLink): boolean => kind === 'impersonate' || mint !== undefined;

const isUsable = ({ href, mint, missing, refused }: ResolvedLink): boolean =>
  (href !== undefined || mint !== undefined) && missing.length === 0 && refused === undefined;

/** The steps of presses. Nothing here outlives the ticket and the person that were on view. */
export function createPressing(deps: PressingDeps) {
  /** Whom the agent has confirmed, each for one ticket. */
  const confirmed = new Set<string>();

  const linkOf = (linkId: string, clue: Clue | undefined): ResolvedLink | undefined => {
    const { links, clues } = deps.view();
    const list = clue
      ? clues.find(({ kind, value }) => kind === clue.kind && value === clue.value)?.links
      : links;
    const link = list?.find(({ id }) => id === linkId);
    return link && isUsable(link) ? link : undefined;
  };
  const show = (press: Press, change: Partial<PressView>): Press => {
    const next = { ...press, view: { ...press.view, ...change } };
    deps.draw({ press: next });
    return next;
  };
  const refuse = (press: Press, told: PressRefusal, about?: string) => {
    // Under the next ticket there is no more to say than that nothing was opened for the last one.
    const refusal = press.carried ? 'moved' : told;
    const host = press.carried ? undefined : about;
    const instead = deps.instead(refusal);
    show(press, { stage: 'refused', refusal, ...(host && { host }), ...(instead && { instead }) });
  };

  /** A person, for one ticket on view and one environment: also of somebody who was opened by hand. */
  const confirmKey = ({ held }: Press): string =>
    JSON.stringify([held, deps.view().ticket, deps.view().environment]);

  /** Asks the agent for what is missing, else opens. */
  const advance = (press: Press, link: ResolvedLink) => {
    if (logsIn(link) && !actsAtOnce(deps.view().why) && !confirmed.has(confirmKey(press)))
      show(press, { stage: 'confirm' });
    else if (link.reason && press.reason === undefined) show(press, { stage: 'reason' });
    else void open(press);
  };

  const open = async (begun: Press) => {
    const press = show(begun, { stage: 'opening' });
    const link = linkOf(press.linkId, press.clue);
    if (!link || !isOnView(deps.scene(), press.held)) return refuse(press, 'moved');
    const made = link.mint ? mintWith(press) : link;
    if (deps.asksEachTime) confirmed.delete(confirmKey(press));
    const payload =
      made &&
      pressOf(deps.scene(), deps.view(), {
        link: press.open ? { ...made, open: press.open } : made,
        how: press.how,
        reason: press.reason,
      });
    if (!payload) return refuse(press, 'gone');
    const outcome = await deps.send(payload).catch((): PressOutcome => ({ done: false, refused: 'failed' }));
    const now = deps.scene().press;
    if (now?.id !== press.id) return;
    if (!outcome.done) return refuse(now, outcome.refused, outcome.host);
    if ('href' in payload.target && !/^https?:/i.test(payload.target.href))
      deps.openHere(payload.target.href);
    // What was done for the last ticket stands in the trail; it is nothing to say about this one.
    if (!outcome.trail || !isOnView(deps.scene(), press.held)) return deps.draw({ press: null });
    show({ ...press, entry: outcome.trail }, { stage: 'opened', at: outcome.trail.at });
  };

  /** A one-time address is asked for with the reason that the agent gave. */
  const mintWith = ({ linkId, clue, reason }: Press): ResolvedLink | undefined => {
    const scene = deps.scene();
    if (scene.pack.state !== 'ok') return undefined;
    const { pack } = scene.pack;
    const [made] = resolveLinks(
      { ...pack, links: pack.links.filter(({ id }) => id === linkId) },
      valuesOf(linkScene(scene), reason),
      { environment: deps.view().environment, now: deps.now(), ...(clue && { clue }) },
    );
    return made && isUsable(made) ? made : undefined;
  };

  return {
    press(linkId: string, how: PressHow, clue?: Clue): void {
      const scene = deps.scene();
      const link = linkOf(linkId, clue);
      const held = onView(scene);
      // A finger or a key that was aimed at the links of somebody else does nothing for whoever stands there now.
      if (!link || !held || scene.settling || scene.press?.view.stage === 'opening') return;
      const view: PressView = {
        link: pressKey(linkId, clue),
        stage: 'opening',
        label: link.label,
        reason: usualReason(linkScene(scene)),
      };
      advance({ id: crypto.randomUUID(), view, held, linkId, clue, how }, link);
    },
    /** The agent confirms, gives a reason, or takes another way to open. */
    goOn(answer: { reason?: string; open?: OpenMode }): void {
      const { press } = deps.scene();
      if (!press) return;
      const link = linkOf(press.linkId, press.clue);
      const { stage, instead } = press.view;
      if (!link || !isOnView(deps.scene(), press.held)) return refuse(press, 'moved');
      const reason = answer.reason?.trim();
      if (stage === 'confirm') {
        confirmed.add(confirmKey(press));
        advance(press, link);
      } else if (stage === 'reason' && reason)
        advance({ ...press, reason, view: { ...press.view, reason } }, link);
      else if (stage === 'refused' && answer.open && answer.open === instead) {
        const { refusal: _refusal, host: _host, instead: _instead, ...view } = press.view;
        advance({ ...press, view, open: answer.open }, link);
      }
    },
    giveUp(): void {
      if (deps.scene().press?.view.stage !== 'opening') deps.draw({ press: null });
    },
    /** The note for the ticket about the login that the sidebar speaks of. */
    note: (): string | undefined => {
      const entry = deps.scene().press?.entry;
      return entry && deps.noteFor(entry);
    },
  };
}

/**
 * What becomes of a press when another ticket or person comes on view. Only one that is under way, or that the desk's move
 * has just stopped, is still spoken of.
 */
export function pressAfterMove(press: Press | null | undefined): Press | null {
  if (!press) return null;
  const { stage, refusal } = press.view;
  const spokenOf = stage === 'opening' || (refusal === 'moved' && !press.carried);
  return spokenOf ? { ...press, carried: true } : null;
}
