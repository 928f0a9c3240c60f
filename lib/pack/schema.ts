/** From what somebody wrote, or what storage holds, to a pack that everything else can rely on. */
import * as v from 'valibot';
import { baseOf } from '../desks/match';
import { say, sayUnsaid } from '../locale/say';
import { readJson, type Json, type JsonProblem, type Span } from './json';
import { linkProblems } from './link-check';
import { migrate } from './migrations/migrate';
import type { Pack, PackProblem } from './pack';
import { childPointer, parentPointer } from './pointer';
import { below, items, member } from './places';
import { messageOf } from './schema-words';
import { packSchema, type ParseOptions } from './shape';
import { sourceProblems } from './source-check';

export const MAX_BYTES = 256 * 1024;
/** More would not help anybody; the rest shows once these are mended. */
export const MAX_PROBLEMS = 50;

/** A problem and where it stands in the text: `line` and `column` from 1, `start` and `end` as offsets. */
export interface LocatedProblem extends PackProblem, Span {
  line: number;
  column: number;
  /** The text is no JSON from here on; nothing after it was looked at. */
  syntax: boolean;
}

type Placed = PackProblem & Span;

export type Parsed<P> =
  /** `from`: the earlier version that it was brought here from. */
  { ok: true; pack: Pack; from?: number | undefined } | { ok: false; problems: P[] };

/**
 * Checks a pack: an object, or the text of one. Every problem at once, in the order of the text, 50 at most.
 * Keys that may be left out get their defaults, and packs of earlier versions are brought to the present one. Never
 * throws, whatever `input` is.
 */
export function parsePack(input: unknown, options: ParseOptions = {}): Parsed<PackProblem> {
  const text = typeof input === 'string' ? input : serialise(input);
  if (text === null) return { ok: false, problems: [{ at: '', message: say('pack.plainData') }] };
  const checked = checkPackText(text, options);
  if (checked.ok) return checked;
  const problems = checked.problems.map(({ at, message, syntax, line, column }) =>
    syntax && typeof input === 'string'
      ? { at, message: say('pack.atLine', { line: String(line), column: String(column), message }) }
      : { at, message },
  );
  return { ok: false, problems };
}

/** Like `parsePack` for a text, with the place of each problem in it. */
export function checkPackText(text: string, options: ParseOptions = {}): Parsed<LocatedProblem> {
  const size = tooLarge(text);
  if (size) return failed(text, [{ at: '', message: size, start: 0, end: 0 }]);
  const read = readJson(text);
  if (!read.ok) return failed(text, [said(read.problem)], true);
  const located = (problem: PackProblem): Placed => ({ ...problem, ...nearest(read.spans, problem.at) });

  const migrated = migrate(read.value);
  if (!migrated.ok) return failed(text, [located(migrated.problem)]);
  const { value, from } = migrated;
  const shape = v.safeParse(packSchema(options), value);
  const problems = [
    ...read.notes.map(said),
    ...(shape.issues ?? []).map((issue) => located({ at: pointerOf(issue), message: messageOf(issue) })),
    ...sourceProblems(value).map(located),
    ...linkProblems(value).map(located),
    ...repeated(value).map(located),
  ];
  if (!shape.success || problems.length > 0) return failed(text, problems);
  const { $schema: _forEditors, ...pack } = shape.output;
  return { ok: true, pack, ...(from !== null && { from }) };
}

const said = ({ at, start, end, what }: JsonProblem): Placed => ({
  at,
  start,
  end,
  message: sayUnsaid(what),
});

function serialise(input: unknown): string | null {
  try {
    return JSON.stringify(input) ?? null;
  } catch {
    return null; // a cycle, a BigInt, a getter that throws
  }
}

function tooLarge(text: string): string | null {
  const large = text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
  return large ? say('pack.large', { size: MAX_BYTES / 1024 }) : null;
}

function failed(text: string, problems: Placed[], syntax = false): { ok: false; problems: LocatedProblem[] } {
  const sorted = problems.toSorted((a, b) => a.start - b.start).slice(0, MAX_PROBLEMS);
  const placed = sorted.map((problem) => {
    const before = text.slice(0, problem.start);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { ...problem, syntax, line: before.split('\n').length, column: problem.start - lineStart + 1 };
  });
  return { ok: false, problems: placed };
}

/** The span of the place, or of the nearest thing around it that is there (a missing key has no place). */
function nearest(spans: ReadonlyMap<string, Span>, at: string): Span {
  for (let place = at; ; place = parentPointer(place)) {
    const span = spans.get(place);
    if (span) return span;
    if (place === '') return { start: 0, end: 0 };
  }
}

function pointerOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((at, { key }) => childPointer(at, String(key)), '');
}

/** What must be there once: ids of all that has one, addresses of desks and of trackers. */
function repeated(pack: Json): PackProblem[] {
  const sameDesk = (url: string) => baseOf({ url })?.href;
  return [
    ...repeatedIn(pack, 'desks', 'url', sameDesk),
    ...repeatedIn(pack, 'trackers', 'url', sameDesk),
    ...repeatedIn(pack, 'sources', 'id', String),
    ...repeatedIn(pack, 'links', 'id', String),
    ...repeatedIn(pack, 'environments', 'id', String),
    ...repeatedIn(pack, 'clues', 'id', String),
  ];
}

function repeatedIn(
  pack: Json,
  list: string,
  key: string,
  normal: (text: string) => string | undefined,
): PackProblem[] {
  const first = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const [index, item] of items(pack, list).entries()) {
    const value = member(item, key);
    const same = typeof value === 'string' ? normal(value) : undefined;
    if (same === undefined) continue;
    const place = below('', list, index, key);
    const earlier = first.get(same);
    if (earlier === undefined) first.set(same, place);
    else problems.push({ at: place, message: say('pack.repeated', { place: earlier }) });
  }
  return problems;
}
