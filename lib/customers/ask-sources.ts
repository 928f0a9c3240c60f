/** One request to one endpoint, for one source or for several that go together. */
import type { Source } from '../pack/pack';
import type { Asked } from '../sources/dialect';
import { backoff } from '../sources/backoff';
import { isSignedOut, restsUntil } from '../sources/breaker';
import { dialectOf } from '../sources/dialects/index';
import { headersFor, secretsOf, type Pass } from '../sources/credentials/credentials';
import { fetchAnswer, type NotAnswered } from '../sources/fetch-answer';
import type { HostLog } from '../sources/host-log';
import { pictureHosts } from '../sources/picture-hosts';
import type { Rests } from '../sources/rests';
import { onlyPart, type Part } from './freshness';
import type { NewAnswer } from './new-answer';

export interface AskDeps {
  fetch: typeof fetch;
  /** Whether the browser lets us ask this URL's host. */
  mayAsk(url: string): Promise<boolean>;
  rests: Rests;
  hosts: Pick<HostLog, 'note'>;
  now(): number;
}

/** A source that is asked now, or a part of it. */
export interface Due {
  source: Source;
  part: Part;
  print: string;
  pass: Pass;
}

const PATIENCE = 15;
/** Chromium ends a background whose request takes half a minute. */
const LONGEST_PATIENCE = 25;

/** What each of them said, by id; nothing of those that there is nothing to ask with. */
export async function askSources(
  group: readonly [Due, ...Due[]],
  asked: Asked,
  deps: AskDeps,
): Promise<ReadonlyMap<string, NewAnswer>> {
  const [{ source: first, pass }] = group;
  const sources = group.map(({ source, part }) => onlyPart(source, part)) as [Source, ...Source[]];
  const dialect = dialectOf(first.kind);
  const worded = dialect.word(sources, asked, secretsOf(first, pass));
  if (!worded.ok) return new Map();
  const { wire } = worded;
  const { host } = new URL(wire.url);
  const each = async (answer: (due: Due) => Said | Promise<Said>) => {
    const at = deps.now();
    const answers = group.map(async (due) => {
      const said = await answer(due);
      return [due.source.id, { print: due.print, at, ...said }] as const;
    });
    return new Map(await Promise.all(answers));
  };
  if (!(await deps.mayAsk(wire.url)))
    return each(() => ({ is: 'failed', problem: { code: 'no-permission', host } }));

  await deps.hosts.note(host, 'source');
  const fetched = await fetchAnswer(wire.url, {
    fetch: deps.fetch,
    credentials: first.credentials ?? 'include',
    deadlineMs: patienceOf(sources),
    headers: await headersFor(wire, first, pass),
    body: wire.method === 'POST' ? (wire.body ?? '') : undefined,
    accept: wire.accept,
    now: deps.now,
  });
  if (!fetched.ok) return each(({ source }) => failed(source, host, fetched, deps));
  await Promise.all(group.map(({ source }) => deps.rests.answered(source)));
  const reads = dialect.read(sources, fetched.answer, asked);
  return each(async ({ source, part }) => {
    const read = reads[source.id];
    if (read?.ok) {
      for (const from of pictureHosts(source, read.said)) await deps.hosts.note(from, 'picture');
      return { is: 'said', part, said: read.said };
    }
    if (read?.problem === 'unknown') return { is: 'unknown' };
    return { is: 'failed', problem: { code: read?.problem ?? 'bad-shape', host } };
  });
}

type WithoutTime<T> = T extends NewAnswer ? Omit<T, 'print' | 'at'> : never;
type Said = WithoutTime<NewAnswer>;

const patienceOf = (sources: readonly Source[]): number =>
  Math.min(Math.max(...sources.map(({ timeout = PATIENCE }) => timeout)), LONGEST_PATIENCE) * 1000;

/** Not answered: "unknown" is a good answer, and everything else is weighed for whoever asks next. */
async function failed(
  source: Source,
  host: string,
  { problem: code, retryAt }: NotAnswered,
  { rests, now }: AskDeps,
): Promise<Said> {
  if (code === 'unknown') {
    await rests.answered(source);
    return { is: 'unknown' };
  }
  const at = now();
  const rest = await rests.failed(source, { host, code, ...(retryAt !== undefined && { retryAt }) }, at);
  const again =
    retryAt ??
    (rest?.code !== code || isSignedOut(code)
      ? undefined
      : (restsUntil(rest, at) ?? at + backoff(rest.failures, 0)));
  return { is: 'failed', problem: { code, host, ...(again !== undefined && { retryAt: again }) } };
}
