/**
 * Teaching a page: a tab's sidebar asks, the tab's content script picks and derives, and the pack learns here. What is saved
 * is what that very tab's page reported, for the desk that lives at that page's own address, and nothing else.
 */
import { browser } from 'wxt/browser';
import type { DeskConfig } from '../desks/config';
import type { Lesson, TeachField, TeachRefusal, TeachStep } from '../messages/lesson';
import type { TeachCalls } from '../messages/protocol';
import type { HandlersOf, Sender } from '../messages/serve';
import { exportDesk } from '../pack/export';
import type { Pack } from '../pack/pack';
import { parsePack } from '../pack/schema';
import { changePack } from '../options/change-pack';
import { readOwnPack } from '../pack/store';
import { deliverLesson, toContent } from './deliver';
import { placeOf } from './desk-calls';
import { tabOf } from './mounts';
import { takeLesson } from './lesson-next';
import { claimOf } from './senders';
import { changeTab, readTab, type Claim, type Teaching } from './session';

const local = browser.storage.local;

const lessonFrom = (teaching: Teaching | undefined): Lesson | null =>
  teaching
    ? { deskUrl: teaching.deskUrl, taught: teaching.taught ?? null, saved: teaching.saved !== undefined }
    : null;

/** The tab that the sender's frame stands for. */
async function claimed(sender: Sender) {
  const claim = await claimOf(sender);
  if (!claim) throw new Error('this frame has claimed no tab');
  return claim;
}

/** Notes how a tab's lesson stands, and tells its sidebar. */
async function note(tabId: number, next: Teaching | undefined): Promise<void> {
  await changeTab(tabId, ({ teaching: _teaching, ...state }) => ({
    ...state,
    ...(next && { teaching: next }),
  }));
  await deliverLesson(tabId, lessonFrom(next));
}

const step = (tabId: number, what: TeachStep) => toContent(tabId, { type: 'content/teach', step: what });

interface PackDesk {
  pack: Pack;
  at: number;
  desk: DeskConfig;
}

/** The desk of this very address in the pack as it is now. */
async function findDesk(url: string): Promise<PackDesk | null> {
  const read = await readOwnPack(local);
  if (read.state !== 'ok') return null;
  const at = read.pack.desks.findIndex((desk) => desk.url === url);
  const desk = read.pack.desks[at];
  return desk ? { pack: read.pack, at, desk } : null;
}

/** Only a desk of which nothing is known can be taught: a rule that somebody wrote is theirs. */
const isBare = (desk: DeskConfig | undefined): boolean => desk?.type === 'custom' && !desk.read;

/** The pack with `desk` in that place, if that is still a pack. */
function withDesk({ pack, at }: PackDesk, desk: object): Pack | null {
  const parsed = parsePack({ ...pack, desks: pack.desks.map((old, index) => (index === at ? desk : old)) });
  return parsed.ok ? parsed.pack : null;
}

/** Whatever order their keys came back in. */
const same = (a: object, b: object): boolean => exportDesk(a) === exportDesk(b);

/** Puts one desk in the place of another, unless somebody has changed it meanwhile. May be repeated. */
async function swap(from: object & { url: string }, to: object): Promise<TeachRefusal | null> {
  let refused = 'changed' as TeachRefusal | null;
  const changed = await changePack(local, (pack) => {
    const at = pack.desks.findIndex(({ url }) => url === from.url);
    const desk = pack.desks[at];
    const done = desk !== undefined && same(desk, to);
    if (!desk || (!done && !same(desk, from))) return pack;
    refused = null;
    return done ? pack : { ...pack, desks: pack.desks.with(at, to as DeskConfig) };
  });
  if (changed.ok) return refused;
  return changed.why === 'invalid' ? 'invalid' : 'changed';
}

/** Has a tab's page pick for a field. */
async function begin(tabId: number, place: Claim['place'], field: TeachField): Promise<TeachRefusal | null> {
  const { spotted, teaching } = await readTab(tabId);
  const deskUrl = spotted?.sighting?.desk.url ?? '';
  if (!isBare((await findDesk(deskUrl))?.desk)) return 'changed';
  const before = teaching?.deskUrl === deskUrl ? teaching.taught : undefined;
  const taught = { preview: {}, ...before, picking: field, problems: [] };
  await note(tabId, { deskUrl, taught });
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: ['/teach.js'] });
    if (await step(tabId, { do: 'pick', field })) {
      // The page is in another tab than its sidebar.
      if (place === 'tab') await browser.tabs.update(tabId, { active: true });
      return null;
    }
  } catch {
    // Said below.
  }
  await note(tabId, before ? { deskUrl, taught: before } : undefined);
  return 'page';
}

/** Begins the lesson that was asked for before this tab had a sidebar, with the address: nothing else is needed. */
export async function beginPlanned(tabId: number, deskUrl: string | undefined): Promise<void> {
  if (await takeLesson(tabId, deskUrl)) await begin(tabId, 'docked', 'email');
}

export const teachCalls: HandlersOf<TeachCalls> = {
  async 'teach/lesson'(_, sender) {
    return lessonFrom((await readTab((await claimed(sender)).tabId)).teaching);
  },
  async 'teach/begin'({ field }, sender) {
    const { tabId, place } = await claimed(sender);
    return begin(tabId, place, field);
  },
  async 'teach/drop'({ field }, sender) {
    await step((await claimed(sender)).tabId, { do: 'drop', field });
  },
  async 'teach/cancel'(_, sender) {
    const { tabId } = await claimed(sender);
    const answer = await step(tabId, { do: 'cancel' });
    // A page that has nobody who picks has nothing to keep.
    if (answer === null) await note(tabId, undefined);
  },
  async 'teach/end'(_, sender) {
    const { tabId } = await claimed(sender);
    await note(tabId, undefined);
    await step(tabId, { do: 'end' });
  },
  async 'teach/save'(_, sender) {
    const { tabId } = await claimed(sender);
    const { teaching } = await readTab(tabId);
    if (teaching?.saved) return swap(teaching.saved.before, teaching.saved.after);
    const draft = teaching?.taught?.draft;
    if (!draft) return 'nothing';
    const found = await findDesk(teaching.deskUrl);
    if (!found || !isBare(found.desk)) return 'changed';
    const after = withDesk(found, { ...found.desk, ...draft })?.desks[found.at];
    if (!after) return 'invalid';
    // Noted first: the changed pack brings a new sidebar, which asks how the lesson stands.
    await note(tabId, {
      deskUrl: teaching.deskUrl,
      saved: { before: { ...found.desk }, after: { ...after } },
    });
    const refused = await swap(found.desk, after);
    if (refused) await note(tabId, teaching);
    return refused;
  },
  async 'teach/undo'(_, sender) {
    const { tabId } = await claimed(sender);
    const { teaching } = await readTab(tabId);
    if (!teaching?.saved) return 'nothing';
    const refused = await swap(teaching.saved.after, teaching.saved.before);
    if (!refused) await note(tabId, undefined);
    return refused;
  },
  async 'desk/taught'({ url, taught }, sender) {
    const { desk } = await placeOf(url, sender);
    const tabId = tabOf(sender);
    const { teaching } = await readTab(tabId);
    // A rule that was saved is not the page's any more.
    if (teaching?.saved) return;
    if (taught && (!teaching || teaching.deskUrl !== desk?.url)) throw new Error('nobody teaches this page');
    await note(tabId, taught && teaching ? { ...teaching, taught } : undefined);
  },
};
