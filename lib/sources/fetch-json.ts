import { fetchAnswer, type FetchOptions, type NotAnswered } from './fetch-answer';

export type FetchJsonOptions = Omit<FetchOptions, 'accept'>;
export type FetchedJson = { ok: true; body: unknown } | NotAnswered;

/** `fetchAnswer` for JSON: what is asked beside the sources. */
export async function fetchJson(url: string, options: FetchJsonOptions): Promise<FetchedJson> {
  const fetched = await fetchAnswer(url, { ...options, accept: 'json' });
  if (!fetched.ok) return fetched;
  return fetched.answer.accept === 'json'
    ? { ok: true, body: fetched.answer.body }
    : { ok: false, problem: 'not-json' };
}
