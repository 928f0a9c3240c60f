/** What each call must look like when it arrives, and who may send it. */
import * as v from 'valibot';
import type { CallType, Payload } from './protocol';
import { longestLink, mostLinks } from '../trackers/config';
import { deskUrlSchema, droppedSchema, wishSchema } from './enable-schema';
import { fieldSchema, taughtSchema } from './lesson-schema';
import { pressSchema } from './press-schema';
import { personSchema, sightingSchema } from './sighting-schema';

/**
 * Who speaks: the content script of a page's top frame, a sidebar frame that has claimed its mount, a frame that
 * is about to, the toolbar button's popup, or another page of the extension in a tab. Told from the browser's own word (`sender`), never the payload.
 */
export type SenderKind = 'content' | 'frame' | 'newcomer' | 'page' | 'popup';

const none = v.strictObject({});
const url = v.pipe(v.string(), v.maxLength(8000), v.url());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
/** May be all that a source says of the account, where it gives no ids. */
const accountKey = v.pipe(v.string(), v.minLength(1), v.maxLength(16_000));
const side = v.picklist(['left', 'right']);
const lifeEntries = { life: v.pipe(v.string(), v.uuid()), seq: v.pipe(v.number(), v.integer()) };
const layout = v.strictObject({ open: v.boolean(), width: v.pipe(v.number(), v.finite()), side });
const ticketRef = v.strictObject({
  key: id,
  id,
  url,
  subject: v.optional(v.pipe(v.string(), v.maxLength(500))),
  firstHand: v.boolean(),
});

type Rule<T extends CallType> = {
  from: readonly SenderKind[];
  payload: v.GenericSchema<unknown, Payload<T>>;
};

export const rules: { [T in CallType]: Rule<T> } = {
  'desk/hello': {
    from: ['content'],
    payload: v.strictObject({ url, again: v.boolean(), life: lifeEntries.life }),
  },
  'desk/mount': {
    from: ['content'],
    payload: v.strictObject({ nonce: v.pipe(v.string(), v.uuid()), life: lifeEntries.life }),
  },
  'desk/room': { from: ['content'], payload: none },
  'desk/generic': { from: ['content'], payload: none },
  'desk/sighting': {
    from: ['content'],
    payload: v.strictObject({
      sighting: v.nullable(sightingSchema),
      url,
      ...lifeEntries,
    }),
  },
  'desk/linked': {
    from: ['content'],
    payload: v.strictObject({
      hrefs: v.nullable(
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestLink))), v.maxLength(mostLinks)),
      ),
      url,
      ...lifeEntries,
    }),
  },
  'desk/layout': { from: ['content'], payload: v.partial(layout) },
  'desk/frameless': { from: ['content'], payload: v.strictObject({ life: lifeEntries.life }) },
  'frame/claim': {
    from: ['newcomer', 'frame'],
    payload: v.strictObject({ nonce: v.pipe(v.string(), v.uuid()) }),
  },
  'frame/still': { from: ['frame'], payload: none },
  'frame/layout': {
    from: ['frame'],
    payload: v.strictObject({ open: v.optional(v.boolean()), side: v.optional(side) }),
  },
  'frame/options': {
    from: ['frame', 'newcomer'],
    payload: v.strictObject({ section: v.optional(v.literal('about')) }),
  },
  'frame/welcome': { from: ['frame'], payload: none },
  'store/open': { from: ['frame'], payload: v.strictObject({ person: personSchema, deskUrl: url }) },
  'store/get': { from: ['frame', 'page'], payload: v.strictObject({ id }) },
  'ticket/contradicted': { from: ['frame'], payload: v.strictObject({ key: id }) },
  'store/ticket': { from: ['frame'], payload: v.strictObject({ key: id }) },
  'store/search': {
    from: ['frame', 'page'],
    payload: v.strictObject({ text: v.pipe(v.string(), v.maxLength(200)) }),
  },
  'customer/renew': {
    from: ['frame', 'page'],
    payload: v.strictObject({ id, wish: v.picklist(['press', 'quiet']) }),
  },
  'customer/choose': {
    from: ['frame', 'page'],
    payload: v.strictObject({ id, sourceId: id, account: v.nullable(accountKey) }),
  },
  'customer/forget': { from: ['frame', 'page'], payload: v.strictObject({ id }) },
  'customer/page': { from: ['frame', 'page'], payload: v.strictObject({ id }) },
  'customer/looked': { from: ['frame', 'page'], payload: v.strictObject({ id }) },
  'keeping/kept': { from: ['page'], payload: none },
  'keeping/sweep': { from: ['page'], payload: none },
  'keeping/room': { from: ['page'], payload: none },
  'customer/link': { from: ['frame', 'page'], payload: v.strictObject({ id }) },
  'customer/refresh': {
    from: ['frame'],
    payload: v.strictObject({
      person: personSchema,
      deskUrl: url,
      ticket: v.nullable(ticketRef),
      force: v.boolean(),
      back: v.optional(v.boolean()),
      view: v.optional(v.strictObject({ id, url, subject: ticketRef.entries.subject })),
      agent: v.optional(v.strictObject({ email: v.optional(v.pipe(v.string(), v.maxLength(500))) })),
    }),
  },
  'link/press': { from: ['frame', 'page'], payload: pressSchema },
  'teach/lesson': { from: ['frame'], payload: none },
  'teach/begin': { from: ['frame'], payload: v.strictObject({ field: fieldSchema }) },
  'teach/drop': { from: ['frame'], payload: v.strictObject({ field: fieldSchema }) },
  'teach/cancel': { from: ['frame'], payload: none },
  'teach/end': { from: ['frame'], payload: none },
  'teach/save': { from: ['frame'], payload: none },
  'teach/undo': { from: ['frame'], payload: none },
  'desk/taught': { from: ['content'], payload: v.strictObject({ url, taught: v.nullable(taughtSchema) }) },
  'team/follow': {
    from: ['page'],
    payload: v.strictObject({ url, credentials: v.picklist(['omit', 'include']) }),
  },
  'team/file': {
    from: ['page'],
    payload: v.strictObject({
      name: v.pipe(v.string(), v.maxLength(500)),
      text: v.pipe(v.string(), v.maxLength(1_000_000)),
    }),
  },
  'team/refresh': { from: ['page'], payload: none },
  'team/approve': { from: ['page'], payload: v.strictObject({ digest: id }) },
  'team/refuse': { from: ['page'], payload: v.strictObject({ digest: id }) },
  'team/leave': { from: ['page'], payload: none },
  'enable/plan': { from: ['page', 'popup'], payload: wishSchema },
  'enable/carry': { from: ['page', 'popup'], payload: wishSchema },
  'enable/drop': { from: ['page', 'popup'], payload: droppedSchema },
  'enable/seen': { from: ['page', 'popup'], payload: deskUrlSchema },
  'customers/forget': { from: ['page'], payload: none },
  'customers/changed': { from: ['page'], payload: none },
  'layout/change': {
    from: ['page'],
    payload: v.strictObject({ side: v.optional(side), width: v.optional(layout.entries.width) }),
  },
  'trail/post': { from: ['page'], payload: none },
  'source/test': {
    from: ['page'],
    payload: v.strictObject({
      sourceId: id,
      name: v.pipe(v.string(), v.maxLength(500)),
      email: v.pipe(v.string(), v.maxLength(500)),
      externalId: v.pipe(v.string(), v.maxLength(500)),
      // Read as a part of a pack by who asks it.
      draft: v.optional(v.unknown()),
    }),
  },
};
