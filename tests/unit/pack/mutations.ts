/** Random changes to a pack that has everything. */
import fc from 'fast-check';
import { whole } from './examples';

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

const paths = (value: Tree, at: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, child]) => paths(child, [...at, key]))]
    : [at];

function withAt(value: Tree, [key, ...rest]: (string | number)[], put: Tree | undefined): Tree | undefined {
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string | number, Tree | undefined>;
  copy[key] = withAt(copy[key] ?? null, rest, put);
  return copy as Tree;
}

const base = whole as unknown as Tree;
const places = paths(base);
const words = [
  'rt|custom|json|billing|omit|https|myapp|javascript|{id}|/x|| |\u202e|\0'.split('|'),
  'https://a.example/{{customer.email}}|http://127.0.0.1/|{{env.app}}/{{clue.value}}|live|order-no|private|container:x|logs|https://{{x.y}}/|{{|{{{ticket.id}}}|a@b'.split(
    '|',
  ),
].flat();
const value = fc.oneof(
  fc.constantFrom<Tree>(...words, ...places.slice(0, 40).map((_, index) => index)),
  fc.jsonValue({ maxDepth: 5 }) as fc.Arbitrary<Tree>,
  fc.constant(undefined),
);
export const mutations = fc.array(
  fc.tuple(fc.constantFrom(...places), fc.option(fc.string(), { nil: undefined }), value),
  {
    minLength: 1,
    maxLength: 3,
  },
);

export function mutate(
  changes: [(string | number)[], string | undefined, Tree | undefined][],
): Tree | undefined {
  return changes.reduce<Tree | undefined>((pack, [path, key, put]) => {
    try {
      return pack === undefined ? pack : withAt(pack, key === undefined ? path : [...path, key], put);
    } catch {
      return pack; // an earlier change took that place away
    }
  }, base);
}
