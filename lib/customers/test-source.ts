/** Asks one source about somebody by the real way, and tells of everything on it. Keeps nothing of what it says. */
import type { Source } from '../pack/pack';
import type { SourceTest, TestRequest, TestResponse } from '../messages/source-test';
import type { Passed } from '../sources/credentials/credentials';
import { originOf } from '../sources/credentials/want';
import type { Asked } from '../sources/dialect';
import { readBody } from '../sources/read-body';
import { askSources, type AskDeps } from './ask-sources';
import { nextAnswer, type NewAnswer } from './new-answer';
import { answerOf, printOf } from './record';
import { ttlOf } from './freshness';

export interface TestDeps extends Pick<AskDeps, 'fetch' | 'mayAsk' | 'hosts' | 'now'> {
  passFor(source: Source): Promise<Passed>;
  /** Of a clock that only goes forward, in ms. */
  clock(): number;
}

const MOST = 262_144;
const secretMark = '•••';
/** Headers of an answer that say why it is as it is. */
const telling = ['content-type', 'content-length', 'retry-after', 'www-authenticate', 'server', 'date'];
const open = ['accept', 'content-type'];

/** A test weighs on nobody: what it meets is not counted for or against the source. */
const noRests: AskDeps['rests'] = {
  read: async () => new Map(),
  answered: async () => undefined,
  failed: async () => undefined,
};

export async function testSource(source: Source, asked: Asked, deps: TestDeps): Promise<SourceTest> {
  const seen: Pick<SourceTest, 'request' | 'response'> = { request: null, response: null };
  const print = printOf(source);
  const passed = await deps.passFor(source);
  const began = deps.clock();
  let said: NewAnswer | undefined;
  if (passed.ok) {
    const { pass } = passed;
    const watched = watchedFetch(deps.fetch, source, pass.secret, seen);
    const due = { source, part: 'all' as const, print, pass };
    const all = await askSources([due], asked, { ...deps, fetch: watched, rests: noRests });
    said = all.get(source.id);
  } else {
    const host = URL.parse(originOf(source) ?? '')?.host ?? '';
    const problem = { code: `no-${passed.missing}` as const, host };
    said = { print, at: deps.now(), is: 'failed', problem };
  }
  const ms = Math.round(deps.clock() - began);
  const answer = said
    ? answerOf(source, nextAnswer(source, undefined, said), ttlOf(source), undefined, deps.now())
    : null;
  return { ...seen, ms, answer };
}

const addressOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : input.toString();

/** `fetch`, with what goes through it written down before it is handed on. */
function watchedFetch(
  fetch: AskDeps['fetch'],
  source: Source,
  secret: string | undefined,
  seen: Pick<SourceTest, 'request' | 'response'>,
) {
  return (async (input, init) => {
    seen.request = requestOf(addressOf(input), init, source, secret);
    const response = await fetch(input, init);
    // Before the real way reads it: that hangs up once it has what it wants, and in Firefox a copy that is still being
    // read breaks off with it (153, 2026-11).
    seen.response = await written(response.clone());
    return response;
  }) as AskDeps['fetch'];
}

function requestOf(
  url: string,
  init: RequestInit | undefined,
  source: Source,
  secret: string | undefined,
): TestRequest {
  // Policy may give a header that the pack has too: its value is nobody's to see.
  const shared = new Map(Object.entries(source.headers ?? {}));
  const headers = Object.entries((init?.headers ?? {}) as Record<string, string>).map(([name, value]) => {
    const isOpen = open.includes(name.toLowerCase()) || shared.get(name) === value;
    return { name, value: isOpen ? value : null };
  });
  const body = typeof init?.body === 'string' ? init.body : undefined;
  return {
    method: init?.method === 'POST' ? 'POST' : 'GET',
    url,
    headers,
    ...(body !== undefined && { body: masked(body, secret) }),
    session: init?.credentials === 'include',
  };
}

const masked = (text: string, secret: string | undefined): string =>
  secret === undefined ? text : text.replaceAll(JSON.stringify(secret).slice(1, -1), secretMark);

async function written(response: Response): Promise<TestResponse> {
  const headers = telling.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [{ name, value }];
  });
  const { status } = response;
  try {
    const bytes = await readBody(response, MOST);
    const text = bytes ? new TextDecoder().decode(bytes) : '';
    return { status, headers, text, bytes: bytes?.length ?? 0, cut: bytes === null };
  } catch {
    return { status, headers, text: '', bytes: 0, cut: true };
  }
}
