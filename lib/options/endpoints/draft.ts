/** A source as it is typed: flat, with rows in place of keys, and with its body as a text. */
import { say, sayUnsaid } from '../../locale/say';
import { readJson, type JsonProblem } from '../../pack/json';
import { mapOf } from '../../pack/map-of';
import type { Source } from '../../pack/pack';
import type { FieldProblem } from '../field-problems';
import {
  mapFrom,
  mapPlaces,
  namedFrom,
  namedPlace,
  namedRows,
  repeatedNames,
  rowsOf,
  type MapRow,
  type NamedRow,
} from './rows';

export interface CardRow {
  key: string;
  title: string;
}

export interface SourceDraft {
  kind: Source['kind'];
  id: string;
  label: string;
  url: string;
  ttl?: number | undefined;
  timeout?: number | undefined;
  credentials?: 'include' | 'omit' | undefined;
  token?: Source['token'];
  sign?: Source['sign'];
  images?: string[] | undefined;
  headers: NamedRow[];
  map: MapRow[];
  /** Of `json`. */
  post: boolean;
  body: string;
  /** Where the list of customers is; `''`: the answer is one; none: it is about one customer. */
  list?: string | undefined;
  /** Of `plain`. */
  cards: CardRow[];
  /** Of `helpscout`. */
  mailbox?: { id: number | undefined; email: string } | undefined;
  /** Of `freescout`. */
  mailboxId?: number | undefined;
  secret?: boolean | undefined;
}

const plainly = {
  id: '',
  label: '',
  url: '',
  headers: [],
  map: [],
  post: false,
  body: '',
  cards: [],
};

/** What most people will want to fill in. */
const usualFacts = ['email', 'name', 'company', 'plan', 'externalId'] as const;

/** The beginning of a new source. */
export function blankSource(kind: Source['kind']): SourceDraft {
  return {
    ...plainly,
    kind,
    ...(kind === 'json' && { map: usualFacts.map((fact) => ({ fact, name: '', pointer: '' })) }),
    ...(kind === 'plain' && { cards: [{ key: '', title: '' }] }),
  };
}

export function draftOf(source: Source): SourceDraft {
  const { kind, id, label, url, ttl, timeout, credentials, token, sign, images, headers } = source;
  return {
    ...plainly,
    ...{ kind, id, label, url, ttl, timeout, credentials, token, sign, images },
    headers: namedRows(headers),
    map: rowsOf(mapOf(source)),
    ...(source.kind === 'json' && {
      post: source.body !== undefined,
      body: source.body === undefined ? '' : JSON.stringify(source.body, null, 2),
      list: source.list,
    }),
    ...(source.kind === 'plain' && {
      cards: source.cards.map(({ key, title = '' }) => ({ key, title })),
    }),
    ...(source.kind === 'helpscout' && { mailbox: source.mailbox }),
    ...(source.kind === 'freescout' && { mailboxId: source.mailboxId, secret: source.secret }),
  };
}

/** What the pack would hold. What is no pack is for the pack's own check to say. */
export function sourceOf(draft: SourceDraft): Source {
  const { kind, id, label, url, ttl, timeout, credentials, token, sign, images } = draft;
  const all = {
    ...{ kind, id, label, url, ttl, timeout, credentials, token, images },
    headers: namedFrom(draft.headers),
    ...(kind !== 'gorgias' && { sign }),
    ...own(draft),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as Source;
}

/** Of its dialect alone. */
function own(draft: SourceDraft): object {
  const { kind, map, list, cards, mailbox, mailboxId, secret } = draft;
  switch (kind) {
    case 'json':
      return { map: mapFrom(map), list, body: bodyOf(draft) };
    case 'plain':
      return {
        cards: cards.filter(isCard).map(({ key, title }) => ({ key, ...(title !== '' && { title }) })),
      };
    case 'helpscout':
      return { mailbox };
    case 'freescout':
      return { mailboxId, secret };
    case 'gorgias':
      return { map: map.some(({ pointer, name }) => pointer || name) ? mapFrom(map) : undefined };
  }
}

const isCard = ({ key, title }: CardRow): boolean => key !== '' || title !== '';

function bodyOf({ post, body }: SourceDraft): unknown {
  if (!post) return undefined;
  const read = readJson(body);
  return read.ok ? read.value : '';
}

/** Where each row stands within its source; empty for an empty row. */
export function placesOf({ headers, map, cards }: SourceDraft) {
  let card = 0;
  return {
    map: mapPlaces(map),
    headers: headers.map((row) => (row.name || row.value ? namedPlace('headers', row) : '')),
    cards: cards.map((row) => (isCard(row) ? `cards/${card++}` : '')),
  };
}

/** What is wrong with what was typed before it can be a source. */
export function flawsOf(draft: SourceDraft): FieldProblem[] {
  const places = placesOf(draft);
  const read = draft.kind === 'json' && draft.post ? readJson(draft.body) : null;
  const body = read && !read.ok ? [{ field: 'body', message: messageOf(draft.body, read.problem) }] : [];
  return [
    ...body,
    ...repeatedNames(places.map.filter((place) => place.startsWith('map/values/'))),
    ...repeatedNames(places.headers),
  ];
}

/** A problem of JSON, and in which line of `text` it stands. */
function messageOf(text: string, { start, what }: JsonProblem): string {
  const line = text.slice(0, start).split('\n').length;
  return say('pack.inLine', { line: String(line), message: sayUnsaid(what) });
}

/** Fields that nobody has come to yet: not a word of what is missing there. */
export function untouched({ label, url, cards, post, body }: SourceDraft): ReadonlySet<string> {
  return new Set([
    ...(label.trim() === '' ? ['label'] : []),
    ...(url === '' ? ['url'] : []),
    ...(cards.some(isCard) ? [] : ['cards']),
    ...(post && body.trim() === '' ? ['body'] : []),
  ]);
}
