/** One press of a link: checked, noted, opened, and never twice. */
import { pagePath } from '../../customer-page/address';
import { openLink, refusalOf } from '../../browser/open';
import type { LinkPress, PressOutcome, PressRefusal } from '../../messages/press';
import type { Sender } from '../../messages/serve';
import { setMark } from '../mark';
import { tabOf } from '../mounts';
import { claimOf } from '../senders';
import { stillThere } from './guard';
import { pressLock } from './lock';
import { mint } from './mint';
import { pruneNotes, readNote, writeNote } from './notes';
import { afterEntry, beginEntry, endEntry } from './record';
import { targetOf, type Target } from './target';

const refuse = (refused: PressRefusal): PressOutcome => ({ done: false, refused });

/** Carries a press out, or answers what came of it before. */
export async function press(told: LinkPress, sender: Sender): Promise<PressOutcome> {
  const { outcome, entry } = await navigator.locks.request(pressLock(told.id), () => once(told, sender));
  // Not waited for: what was opened is open. Once the lock is free, since the company is told of finished presses only.
  if (entry) void afterEntry().catch(() => undefined);
  return outcome;
}

interface Done {
  outcome: PressOutcome;
  entry?: boolean;
}

/**
 * The note is written before anything is asked for or opened. If the browser stops the background after that, the press
 * that is told again finds the note without an outcome, opens nothing and says `failed`: what may have been opened is
 * not opened twice. The agent sees for themselves, and presses anew if it was not.
 */
async function once(told: LinkPress, sender: Sender): Promise<Done> {
  const known = await readNote(told.id);
  if (known) return { outcome: known === 'begun' ? refuse('failed') : known };
  const deskTab = await deskTabOf(told, sender);
  const target = deskTab === null ? null : await targetOf(told);
  if (deskTab === null || !target) return { outcome: refuse('gone') };
  if (!(await stillThere(deskTab, told.bound))) return { outcome: refuse('moved') };
  await writeNote(told.id);
  const done = await carryOut(told, target, deskTab, tabOf(sender));
  // What was opened is open, whatever becomes of the note.
  await writeNote(told.id, done.outcome)
    .then(pruneNotes)
    .catch(() => undefined);
  return done;
}

/**
 * The tab of the desk that a press belongs to; `null` where the sender may press nothing. The customer's own page stands
 * beside no ticket: it presses for whom the agent opened by hand, bound to nothing and about no ticket.
 */
async function deskTabOf({ bound, ticket }: LinkPress, sender: Sender): Promise<number | null> {
  const claim = await claimOf(sender);
  if (claim) return claim.tabId;
  const byHand = bound === null && ticket === null;
  return byHand && URL.parse(sender.url ?? '')?.pathname === pagePath ? tabOf(sender) : null;
}

/** Links that make the agent somebody else leave their trail before they open, and get the outcome after. */
async function carryOut(told: LinkPress, target: Target, tabId: number, from: number): Promise<Done> {
  const { link } = target;
  const entry = link.kind === 'impersonate' || link.mint ? await beginEntry(told, target) : null;
  const gone = await go(told, target, tabId, from).catch((): Gone => ({ ok: false, refused: 'failed' }));
  const trail = entry && (await endEntry(entry, gone.ok ? 'opened' : gone.refused, gone.host));
  const done = trail ? { entry: true } : {};
  if (!gone.ok) {
    const host = gone.host !== undefined && { host: gone.host };
    return { outcome: { done: false, refused: gone.refused, ...host }, ...done };
  }
  if (trail && gone.tabId !== undefined)
    await setMark(gone.tabId, told, gone.origin ?? target.url.origin).catch(() => undefined);
  return { outcome: { done: true, ...(trail && { trail }) }, ...done };
}

/** `host`: of the minted address, or the one that a refusal is about. */
type Gone = { host?: string; origin?: string } & (
  { ok: true; tabId?: number | undefined } | { ok: false; refused: PressRefusal }
);

async function go(told: LinkPress, { url, origins }: Target, tabId: number, from: number): Promise<Gone> {
  const { target, open, how, bound } = told;
  const impossible = await refusalOf(open);
  if (impossible) return { ok: false, refused: impossible };
  const made = 'mint' in target ? await mint(url, target.mint.body, origins ?? []) : null;
  if (made && !made.ok) return made;
  const to = made?.url ?? url;
  const place = made ? { host: to.host, origin: to.origin } : {};
  // Asking takes time, and so does writing: the desk may have moved on.
  if (!(await stillThere(tabId, bound))) return { ok: false, refused: 'moved' };
  // An app has no session that a private window or a container could keep apart: see `PressOutcome`.
  if (!/^https?:$/.test(to.protocol))
    return open === 'tab' || open === 'window' ? { ok: true } : { ok: false, refused: 'failed' };
  return { ...place, ...(await openLink({ url: to.href, open, how, from })) };
}
