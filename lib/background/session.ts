/**
 * What the background knows about each tab, kept in `storage.session` because the browser may stop the background
 * at any line. Content scripts cannot read this area.
 */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { taughtSchema } from '../messages/lesson-schema';
import { sightingSchema } from '../messages/sighting-schema';
import { trackerTypes } from '../trackers/config';
import type { Spotted } from '../messages/protocol';
import { createTurns } from '../work/turns';

const mountSchema = v.object({
  nonce: v.string(),
  place: v.picklist(['docked', 'tab']),
  /** The tab that the ticket is open in. */
  tabId: v.number(),
  /** Set once the nonce was traded in: the frame's own document. */
  claimedBy: v.optional(v.object({ tabId: v.number(), frameId: v.number(), document: v.string() })),
});
const refSchema = v.variant('kind', [
  v.object({
    kind: v.literal('ticket'),
    key: v.string(),
    id: v.string(),
    url: v.string(),
    desk: v.object({ url: v.string(), name: v.string() }),
  }),
  v.object({ kind: v.literal('customer'), key: v.string(), customer: v.string() }),
]);
const linkedSchema = v.object({
  tracker: v.object({ type: v.picklist(trackerTypes), url: v.string(), name: v.string() }),
  issue: v.string(),
  links: v.nullable(v.array(refSchema)),
});
const spottedSchema = v.object({
  sighting: v.nullable(sightingSchema),
  linked: v.optional(linkedSchema),
  url: v.string(),
  life: v.string(),
  seq: v.number(),
});
/** A desk of the pack as it was parsed: whoever puts it back has the whole pack checked anew. */
const deskSchema = v.looseObject({ url: v.string() });
const teachingSchema = v.object({
  deskUrl: v.string(),
  /** As the tab's own content script told it last. */
  taught: v.optional(taughtSchema),
  saved: v.optional(v.object({ before: deskSchema, after: deskSchema })),
});
const tabSchema = v.object({
  /** The frame in the page, if one was announced. */
  docked: v.optional(mountSchema),
  /** The same view in a tab of its own. */
  inTab: v.optional(mountSchema),
  spotted: v.optional(spottedSchema),
  /** The content script's life that may report for this tab. */
  life: v.optional(v.string()),
  teaching: v.optional(teachingSchema),
  /** The address of the desk that the page belongs to. */
  desk: v.optional(v.string()),
  /** No frame came alive in this page. */
  frameless: v.optional(v.boolean()),
});

export type Teaching = v.InferOutput<typeof teachingSchema>;
export type Mount = v.InferOutput<typeof mountSchema>;
export type TabState = v.InferOutput<typeof tabSchema>;

export const nothingSpotted: Spotted = { sighting: null, url: '', life: '', seq: 0 };

const keyOf = (tabId: number) => `tab:${tabId}`;

/** What is known of a tab; an empty object where nothing is, or where it does not parse. */
export async function readTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(tabSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : {};
}

/** Whether the page with this life was left for another one. */
export const isLeft = (state: TabState, life: string): boolean =>
  state.life !== undefined && state.life !== life;

/** Writes of one area are applied in order, so a queue per background is enough to keep read-change-write whole. */
const inTurn = createTurns();

export function changeTab(tabId: number, change: (state: TabState) => TabState): Promise<void> {
  return inTurn(async () => browser.storage.session.set({ [keyOf(tabId)]: change(await readTab(tabId)) }));
}

export function dropTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    await browser.storage.session.remove(keyOf(tabId));
    await pruneClaims(tabId);
  });
}

/** Every tab that something is known of, by tab id. */
export async function allTabs(): Promise<Map<number, TabState>> {
  const stored = await browser.storage.session.get(null);
  const tabs = new Map<number, TabState>();
  for (const [key, value] of Object.entries(stored)) {
    const parsed = key.startsWith('tab:') ? v.safeParse(tabSchema, value) : null;
    if (parsed?.success) tabs.set(Number(key.slice(4)), parsed.output);
  }
  return tabs;
}

const claimSchema = v.object({ tabId: v.number(), place: v.picklist(['docked', 'tab']) });

/** A frame's claim: the tab whose ticket it may see. Kept by document, so that each of its calls finds it in one read. */
export type Claim = v.InferOutput<typeof claimSchema>;

const claimKey = (document: string) => `claim:${document}`;

export const keepClaim = (document: string, claim: Claim): Promise<void> =>
  browser.storage.session.set({ [claimKey(document)]: claim });

export async function readClaim(document: string): Promise<Claim | null> {
  const key = claimKey(document);
  const parsed = v.safeParse(claimSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

export const dropClaim = (document: string): Promise<void> =>
  browser.storage.session.remove(claimKey(document));

/** Forgets claims of frames that stand in no tab any more. */
async function pruneClaims(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const gone = Object.keys(stored).filter((key) => {
    const parsed = key.startsWith('claim:') ? v.safeParse(claimSchema, stored[key]) : null;
    return parsed?.success && parsed.output.tabId === tabId;
  });
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
