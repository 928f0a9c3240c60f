/** What a source's keys must be to each other. `source-shape.ts` has said what each may be. */
import { say } from '../locale/say';
import type { Json } from './json';
import type { PackProblem } from './pack';
import { below, items, member, textAt, texts } from './places';
import { sourceBodyTemplate } from './template-rules';

/** Every problem of the pack's sources that concerns more than one key. */
export function sourceProblems(pack: Json): PackProblem[] {
  return items(pack, 'sources').flatMap((source, index) => {
    const place = below('', 'sources', index);
    const body = textAt(source, 'kind') === 'json' ? member(source, 'body') : undefined;
    return [
      ...(body === undefined ? [] : templateProblems(body, below(place, 'body'))),
      ...signatureProblems(source, place),
      ...repeatedHeaders(source, place),
      ...repeatedCards(source, place),
    ];
  });
}

/** Every text in a body is a template. */
function templateProblems(value: Json, place: string): PackProblem[] {
  if (typeof value === 'string') {
    const message = sourceBodyTemplate(value);
    return message === null ? [] : [{ at: place, message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => templateProblems(child, below(place, key)));
}

function signatureProblems(source: Json, place: string): PackProblem[] {
  const unsigned = textAt(source, 'kind') === 'json' && member(source, 'body') === undefined;
  if (!unsigned || member(source, 'sign') === undefined) return [];
  return [{ at: below(place, 'sign'), message: say('pack.nothingToSign') }];
}

/** Names of headers have no case: the second would be added to the first, or replace it. */
function repeatedHeaders(source: Json, place: string): PackProblem[] {
  const named: [header: string, place: string][] = [
    ...texts(source, 'headers').map(([name]): [string, string] => [name, below(place, 'headers', name)]),
    ...(['token', 'sign'] as const).flatMap((key): [string, string][] => {
      const part = member(source, key);
      if (part === undefined) return [];
      const header = textAt(part, 'header') ?? (key === 'token' ? 'Authorization' : undefined);
      return header === undefined ? [] : [[header, below(place, key)]];
    }),
  ];
  return repeated(named.map(([header, at]) => [header.toLowerCase(), at]));
}

function repeatedCards(source: Json, place: string): PackProblem[] {
  if (textAt(source, 'kind') !== 'plain') return [];
  return repeated(
    items(source, 'cards').flatMap((card, index): [string, string][] => {
      const key = textAt(card, 'key');
      return key === undefined ? [] : [[key, below(place, 'cards', index, 'key')]];
    }),
  );
}

function repeated(named: readonly [name: string, place: string][]): PackProblem[] {
  const first = new Map<string, string>();
  return named.flatMap(([name, at]) => {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, at);
    return earlier === undefined ? [] : [{ at, message: say('pack.repeated', { place: earlier }) }];
  });
}
