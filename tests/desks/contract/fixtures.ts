import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DeskConfig } from '../../../lib/desks/config';
import type { RequesterSlot, Role } from '../../../lib/desks/desk';

export const fixturesDir = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A person without its hook, whose name is the adapter's own business. */
export interface ExpectedPerson {
  role: Role;
  email?: string;
  name?: string;
  externalId?: string;
  deskId?: string;
  ambiguous?: boolean;
}

export interface ExpectedSighting {
  ticketId: string;
  slot: RequesterSlot;
  bound: boolean;
  subject?: string;
  people: ExpectedPerson[];
  /** Compared only where it is given. */
  self?: { email?: string; deskId?: string };
  /** Compared only where it is given. */
  missed?: string[];
}

/** What stands beside `<case>.html` as `<case>.json`. */
export interface Expectation {
  /** The address that the page is served under. */
  url: string;
  desk: DeskConfig;
  expect: ExpectedSighting | null;
  /** When the customer is heard to have written last, ISO 8601; `null`: nothing may be said. Compared only where given. */
  heardAt?: string | null;
  /** The clues that are found, each `kind value`. Compared only where given. */
  clues?: string[];
  /**
   * CSS selector of what people wrote on this page: mails, comments, notes. The fuzz suite puts its attackers there.
   * Every page with a ticket on which the desk prints such text names it.
   */
  content?: string;
  /**
   * The page names two different people, and it takes both to tell that, or which of them is meant. The fuzz suite takes
   * nothing away from it: what was left could be a sound page of one of the two.
   */
  contradicts?: true;
  /**
   * The desk's own answers by path and query (by full address on another host), and what `confirm` makes of them. An
   * unlisted one is refused. With `headers`, every request must carry exactly these.
   */
  confirm?: {
    answers: Record<string, unknown>;
    cookies?: Record<string, string>;
    headers?: Record<string, string>;
    expect: ExpectedPerson[] | null;
  };
}

export interface Fixture extends Expectation {
  /** `rt/5/plain` */
  name: string;
  html: string;
}

/** Names of all cases below `tests/desks/fixtures`: `<desk>/<ui generation>/<case>`. */
export function fixtureNames(): string[] {
  const files = readdirSync(fixturesDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => relative(fixturesDir, join(file.parentPath, file.name)));
  const stray = paths.filter((path) => !/^[a-z]+\/[\w.-]+\/[a-z0-9-]+\.(html|json)$/.test(path));
  if (stray.length) throw new Error(`Not a fixture: ${stray.join(', ')}`);
  return [...new Set(paths.map((path) => path.replace(/\.(html|json)$/, '')))].sort();
}

/** Reads one case. Throws a message that names the file, where one of the pair is missing or malformed. */
export function loadFixture(name: string): Fixture {
  const read = (extension: string) => {
    const path = join(fixturesDir, `${name}.${extension}`);
    if (!existsSync(path)) throw new Error(`${name}.${extension} is missing`);
    return readFileSync(path, 'utf8');
  };
  const html = read('html');
  const expectation = JSON.parse(read('json')) as Expectation;
  if (!URL.canParse(expectation.url)) throw new Error(`${name}.json has no url`);
  if (expectation.desk?.type !== dirname(dirname(name)))
    throw new Error(`${name}.json is about another desk`);
  if (expectation.expect === undefined) throw new Error(`${name}.json expects nothing, not even null`);
  return { ...expectation, name, html };
}
