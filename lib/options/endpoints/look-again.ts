/** An answer that has come, read once more with the mapping as it is typed by now. Nobody is asked. */
import type { Json } from '../../cards/card';
import type { SourceAnswer } from '../../customers/customer';
import { ttlOf } from '../../customers/freshness';
import { nextAnswer, type NewAnswer } from '../../customers/new-answer';
import { pick } from '../../customers/offered';
import { answerOf, printOf } from '../../customers/record';
import type { SourceTest } from '../../messages/source-test';
import type { Source } from '../../pack/pack';
import type { Answered, Asked, Read } from '../../sources/dialect';
import { gorgias } from '../../sources/dialects/gorgias';
import { json } from '../../sources/dialects/json';

/** What is about the answer, or about the card, and not about the asking. */
const after: ReadonlySet<string> = new Set(['id', 'label', 'ttl', 'images', 'map', 'list']);

/** All that decides what is asked. Another mapping asks the same. */
export const askPrint = (source: Source): string =>
  JSON.stringify(Object.entries(source).filter(([key]) => !after.has(key)));

/**
 * @param choice key of the account that was chosen from several
 * @param now epoch ms
 */
export function lookAgain(
  test: SourceTest,
  { source, asked, choice, now }: { source: Source; asked: Asked; choice: string | undefined; now: number },
): SourceTest {
  if (!test.answer) return test;
  const answer = readAgain(test, source, asked, now) ?? test.answer;
  const { chosen: _chosen, lostChoice: _lost, ...rest } = answer;
  return { ...test, answer: { ...rest, ...pick(answer, choice) } };
}

/** What went wrong after the answer had come, and may be mended by another mapping. */
const ofReading: ReadonlySet<string> = new Set(['bad-shape', 'wrong-customer']);

function readAgain(
  { response, answer }: SourceTest,
  source: Source,
  asked: Asked,
  now: number,
): SourceAnswer | null {
  if (response?.status !== 200 || response.cut) return null;
  if (answer?.problem && !ofReading.has(answer.problem.code)) return null;
  const body = jsonOf(response.text);
  const read = body && readWith(source, { accept: 'json', body: body.value }, asked);
  if (!read) return null;
  const host = URL.parse(source.url.split('{{', 1)[0] ?? '')?.host ?? '';
  const said: NewAnswer = { print: printOf(source), at: answer?.fetchedAt ?? now, ...newsOf(read, host) };
  return answerOf(source, nextAnswer(source, undefined, said), ttlOf(source), undefined, now);
}

/** `undefined`: a dialect without a mapping. */
function readWith(source: Source, answered: Answered, asked: Asked): Read | undefined {
  if (source.kind === 'json') return json.read([source], answered, asked)[source.id];
  if (source.kind === 'gorgias') return gorgias.read([source], answered, asked)[source.id];
  return undefined;
}

function newsOf(read: Read, host: string) {
  if (read.ok) return { is: 'said' as const, part: 'all' as const, said: read.said };
  if (read.problem === 'unknown') return { is: 'unknown' as const };
  return { is: 'failed' as const, problem: { code: read.problem, host } };
}

/** `null`: it is no JSON. */
export function jsonOf(text: string): { value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}
