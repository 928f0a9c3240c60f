/** `docs/pack.schema.json`: made of the very shapes that check packs, and of the words beside them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { packSchema } from '../shape';
import type { Node } from './node';
import { words } from './words';

/** The schema, in draft-07, which is what editors complete best. Throws where a place has no words, or words have no place. */
export function packFileSchema(): Node {
  const telling = new Telling();
  const root = worded(convert(packSchema({})), '', telling);
  const idle = telling.idle();
  if (idle.length > 0) throw new Error(`words for places that no pack has: ${idle.join(', ')}`);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root };
}

function convert(schema: GenericSchema): Node {
  const {
    $schema: _draft,
    $defs = {},
    ...node
  } = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore', // of rules in code: the words say what can be said
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'lazy' ? converted(valibotSchema as unknown as Lazy) : undefined,
    // Every text that keeps a rule is not blank, whatever else the rule says.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'raw_check' ? { ...jsonSchema, pattern: String.raw`\S` } : undefined,
  }) as Node;
  return inlined(node, $defs);
}

/** The node with what it refers to in its place: what is used twice has words of its own at each place. */
function inlined(node: Node | undefined, defs: Readonly<Record<string, Node>>): Node {
  const put = (_key: string, value: unknown): unknown => {
    const ref = typeof value === 'object' && value !== null && '$ref' in value ? value.$ref : undefined;
    return typeof ref === 'string' ? inlined(defs[ref.replace('#/$defs/', '')], defs) : value;
  };
  return JSON.parse(JSON.stringify(node), put) as Node;
}

interface Lazy {
  getter(input: unknown): GenericSchema;
}

/** A shape that depends on what stands there: a text or an object, or an object that must be no list. */
function converted({ getter }: Lazy): object {
  const [text, object] = [getter(''), getter({})];
  return text === object ? convert(object) : { anyOf: [convert(text), convert(object)] };
}

/** Takes words by their place, and remembers which nobody has asked for. */
class Telling {
  private readonly used = new Set<string>();

  at(place: string): Node {
    this.used.add(place);
    return words[place] ?? {};
  }

  idle(): string[] {
    return Object.keys(words).filter((place) => !this.used.has(place));
  }
}

/** The node with the words of its place, and all that is below it. */
function worded(node: Node, place: string, telling: Telling): Node {
  const { title, description, ...rest } = telling.at(place);
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...inside(node, place, telling),
    ...rest,
  };
}

function inside(node: Node, place: string, telling: Telling): Node {
  const {
    properties,
    required = [],
    items,
    additionalProperties: rest,
    anyOf,
    oneOf,
    $defs: _none,
    ...kept
  } = node;
  if (oneOf) return alternatives(grouped(oneOf), place, telling);
  const no = typeof rest === 'object' && 'not' in rest;
  return {
    ...kept,
    ...(kept.enum && telling.at(`${place}(enum)`)),
    ...(properties && { properties: each(properties, place, telling) }),
    ...(required.length > 0 && { required }),
    ...(rest !== undefined && {
      additionalProperties: no || typeof rest !== 'object' ? false : worded(rest, `${place}.*`, telling),
    }),
    ...(items && { items: worded(items, `${place}[]`, telling) }),
    ...(anyOf && { anyOf: anyOf.map((one) => inside(one, place, telling)) }),
  };
}

function each(properties: Record<string, Node>, place: string, telling: Telling): Record<string, Node> {
  const named = Object.entries(properties).map(([key, child]): [string, Node] => {
    const below = place === '' ? key : `${place}.${key}`;
    const node = worded(child, below, telling);
    if (!node.description) throw new Error(`no words for ${below}`);
    return [key, node];
  });
  return Object.fromEntries(named);
}

/** Shapes that are told apart by a word. Each has words of its own, which that word is given as well. */
function alternatives(options: Node[], place: string, telling: Telling): Node {
  const [only, ...others] = options;
  if (only && others.length === 0) return inside(only, place, telling);
  const all = options.flatMap(wordsOf);
  return {
    oneOf: options.map((option) => {
      const node = inside(option, place, telling);
      const [key, { const: word }] = discriminator(option);
      const own = typeof word === 'string' ? telling.at(`${place}(${word})`) : {};
      const told = {
        ...node.properties?.[key],
        ...(own.description && { description: own.description }),
        // An editor looks at one of the shapes only: the nearest.
        errorMessage: `must be one of ${all.map((one) => JSON.stringify(one)).join(', ')}`,
      };
      return { ...own, ...node, properties: { ...node.properties, [key]: told } };
    }),
  };
}

/** Alternatives that differ by nothing but their word become one that takes any of those words. */
function grouped(options: readonly Node[]): Node[] {
  const groups = Map.groupBy(options, (option) => {
    const [key] = discriminator(option);
    return JSON.stringify({ ...option, properties: { ...option.properties, [key]: null } });
  });
  return [...groups.values()].map(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? {};
    const [key] = discriminator(first);
    const all = [first, ...others].flatMap(wordsOf);
    return { ...first, properties: { ...first.properties, [key]: { enum: all } } };
  });
}

/** The words that tell a shape: one, or several that are alike but for it. */
function wordsOf(option: Node): unknown[] {
  const [, node] = discriminator(option);
  return node.enum ?? [node.const];
}

function discriminator({ properties = {} }: Node): [key: string, node: Node] {
  const found = Object.entries(properties).find(([, node]) => 'const' in node || 'enum' in node);
  if (!found) throw new Error('shapes that no word tells apart');
  return found;
}
