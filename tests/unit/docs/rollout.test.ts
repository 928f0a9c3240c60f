// @vitest-environment happy-dom
/** Every policy in `docs/rollout.md` is one: administrators paste it. */
import { expect, it } from 'vitest';
import { managedSchema, type ManagedSchema } from '../../../lib/team/managed-schema';
import { parsePolicy } from '../../../lib/team/policy';
import { packSections } from '../../../lib/team/sections';
import { blocks, documents } from './markdown';

const text = documents().find(({ path }) => path === 'docs/rollout.md')?.text ?? '';
const of = (info: string) => blocks(text).filter((block) => block.info === info);
const gecko = '{6b1a3c1e-54e0-4f0c-9d3e-de5c51de0001}';

type Plain = { [key: string]: unknown };
const member = (value: unknown, ...path: string[]): unknown =>
  path.reduce(
    (held: unknown, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
    value,
  );

/** What Chromium would hand on: nothing of another type than its schema says. */
function fits(schema: ManagedSchema, value: unknown): boolean {
  if (schema.type === 'string') return typeof value === 'string' && (schema.enum?.includes(value) ?? true);
  if (schema.type === 'array')
    return Array.isArray(value) && value.every((item) => !schema.items || fits(schema.items, item));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, held]) => {
    const inner = schema.properties?.[key] ?? schema.additionalProperties;
    return inner !== undefined && fits(inner, held);
  });
}

function check(given: unknown, chromium: boolean): void {
  const parsed = parsePolicy(given);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  expect(parsed.ok && parsed.policy).toBeTruthy();
  if (chromium) expect(fits(managedSchema, given)).toBe(true);
}

/** A property list as the objects that it stands for. */
function readPlist(xml: string): unknown {
  const read = (element: Element): unknown => {
    const children = [...element.children];
    if (element.localName === 'array') return children.map(read);
    if (element.localName === 'true') return true;
    if (element.localName !== 'dict') return element.textContent;
    return Object.fromEntries(
      children.flatMap((child, at) =>
        child.localName === 'key' ? [[child.textContent, read(children[at + 1]!)]] : [],
      ),
    );
  };
  const root = new DOMParser().parseFromString(xml, 'application/xml').querySelector('plist > dict');
  if (!root) throw new Error('no property list');
  return read(root);
}

/** The policy in a `.reg` file, as Chromium reads it: JSON in a text where the schema wants more than a text. */
function readReg(reg: string): Plain {
  const found: Plain = {};
  let path: string[] | null = null;
  for (const line of reg.split('\n')) {
    const [, key] =
      /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge)(.*)\]$/.exec(line) ?? [];
    if (key !== undefined)
      path = /^\\3rdparty\\extensions\\[a-p]{32}\\policy(.*)$/.exec(key)?.[1]?.split('\\').slice(1) ?? null;
    const [, name, quoted] = /^("(?:[^"\\]|\\.)*")=("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
    if (!path || name === undefined || quoted === undefined) continue;
    const value: string = JSON.parse(quoted);
    const [list] = path;
    if (list !== undefined) found[list] = [...((found[list] ?? []) as unknown[]), value];
    else {
      const bare: string = JSON.parse(name);
      found[bare] = managedSchema.properties?.[bare]?.type === 'string' ? value : JSON.parse(value);
    }
  }
  return found;
}

it.each(of('json chromium-policy'))('Chromium’s file: $text', ({ text }) => {
  const file: unknown = JSON.parse(text);
  const extensions = member(file, '3rdparty', 'extensions') as Plain;
  const [[id, given] = []] = Object.entries(extensions);
  expect(Object.keys(member(file, 'ExtensionSettings') as Plain)).toEqual([id]);
  check(given, true);
});

it.each(of('reg chromium-policy'))('the registry: $text', ({ text }) => check(readReg(text), true));

it.each(of('xml chromium-policy'))('a profile for Chromium on macOS: $text', ({ text }) =>
  check(readPlist(text), true),
);

it.each(of('json firefox-policy'))('Firefox’s file: $text', ({ text }) =>
  check(member(JSON.parse(text), 'policies', '3rdparty', 'Extensions', gecko), false),
);

it.each(of('xml firefox-policy'))('a profile for Firefox on macOS: $text', ({ text }) =>
  check(member(readPlist(text), '3rdparty', 'Extensions', gecko), false),
);

it.each(of('json firefox-storage'))('Firefox’s managed storage of one account: $text', ({ text }) => {
  const file: unknown = JSON.parse(text);
  expect([member(file, 'name'), member(file, 'type')]).toEqual([gecko, 'storage']);
  check(member(file, 'data'), false);
});

it('each form is there, and every key and section is told of', () => {
  const kinds = new Set(blocks(text).map(({ info }) => info));
  expect([...kinds].toSorted()).toEqual([
    'json chromium-policy',
    'json firefox-policy',
    'json firefox-storage',
    'reg chromium-policy',
    'sh',
    'xml chromium-policy',
    'xml firefox-policy',
  ]);
  for (const word of [...Object.keys(managedSchema.properties ?? {}), ...packSections])
    expect(text).toContain(`\`${word}\``);
});
