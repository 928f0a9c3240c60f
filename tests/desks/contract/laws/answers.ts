import { expect, type Page } from '@playwright/test';
import type { Person } from '../../../../lib/desks/desk';
import { parseAddress } from '../../../../lib/desks/dom';
import type { ExpectedPerson, Fixture } from '../fixtures';
import { garbage, spoiled } from './garbage';

/** The desk's answers by path; a path that is not listed is refused. `null`: every request throws. */
type Answers = Record<string, unknown> | null;

interface Round {
  people: Person[] | null;
  asked: string[];
}

/**
 * The expected people by the desk's genuine answers; with any one answer broken, `null` or people who are still sound
 * and have no address that the desk did not give, nor one of somebody else's in the answer. Asks nobody but the desk.
 */
export async function answersAreParsed(page: Page, fixture: Fixture): Promise<void> {
  const answers = fixture.confirm?.answers ?? {};
  const [genuine] = await ask(page, fixture, [answers]);
  expect(genuine?.people?.map(withoutHook) ?? null).toEqual(fixture.confirm?.expect ?? null);
  // Where the answer is a refusal, the fixture may hold what a careless adapter would have asked for.
  const unasked = Object.keys(answers).filter((path) => !genuine?.asked.includes(path));
  if (fixture.confirm?.expect) expect(unasked, 'answers that nobody asked for').toEqual([]);
  const broken = Object.keys(answers).flatMap((path) =>
    [...garbage(), ...spoiled(answers[path])].map((bad) => ({ ...answers, [path]: bad })),
  );
  const given = JSON.stringify(answers);
  const right = fixture.confirm?.expect ?? [];
  const read = (await ask(page, fixture, broken)).flatMap(({ people }) => people ?? []);
  expect(read.flatMap((person) => faultsOf(person, given, right))).toEqual([]);

  for (const { people } of await ask(page, fixture, [{}, null])) expect(people, 'all refused').toBeNull();
}

const withoutHook = ({ hook, ...person }: Person) => person;

/** By hand, for there are thousands: an `expect` for each would take most of the suite's time. */
function faultsOf(person: Person, given: string, right: ExpectedPerson[]): string[] {
  const { role, hook, email, name, deskId, externalId } = person;
  const faults: string[] = [];
  if (role !== 'requester') faults.push('is no requester');
  if (!/^[a-z0-9-]+$/.test(hook)) faults.push('has no hook');
  if (email !== undefined) {
    if (parseAddress(email) !== email) faults.push('has an address that is none');
    if (!given.includes(JSON.stringify(email))) faults.push('has an address that the desk did not give');
    // Agents and copies stand in the same answers: half an answer makes none of them the requester.
    const addresses = right.flatMap((one) => one.email ?? []);
    if (addresses.length && !addresses.includes(email)) faults.push('is somebody else');
  }
  const texts = [name, deskId, externalId];
  if (texts.some((text) => !['string', 'undefined'].includes(typeof text))) faults.push('has no plain text');
  return faults.map((fault) => `${JSON.stringify(person)} ${fault}`);
}

/** Confirms the fixture's sighting once for each set of answers, and checks what was asked on the way. */
async function ask(page: Page, { url, desk, confirm }: Fixture, sets: Answers[]) {
  // As text: Playwright takes long to carry large structures.
  const json = await page.evaluate(
    async ({ url, desk, sets, cookies }) => {
      const adapter = window.desks().adapterFor(desk.type);
      const sighting = window.desks().readPage(document, new URL(url), desk);
      if (!adapter?.confirm || !sighting) throw new Error('There is nothing to confirm');
      const rounds: Round[] = [];
      const sent: object[] = [];
      for (const answers of JSON.parse(sets) as Answers[]) {
        const asked: string[] = [];
        const get = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
          const { href, origin, pathname, search } = new URL(address, url);
          asked.push(href);
          sent.push(headers);
          if (!answers) throw new Error('refused');
          return answers[origin === new URL(url).origin ? pathname + search : href] ?? null;
        };
        const people = await adapter.confirm(sighting, desk, get, (name) => cookies[name] ?? null);
        rounds.push({ people, asked });
      }
      const api = adapter.apiOrigin?.(desk) ?? null;
      return JSON.stringify({ rounds, api, sent });
    },
    { url, desk, sets: JSON.stringify(sets), cookies: confirm?.cookies ?? {} },
  );
  const { rounds, api, sent } = JSON.parse(json) as { rounds: Round[]; api: string | null; sent: object[] };
  const base = new URL(desk.url);
  const along = new Map(sent.map((headers) => [JSON.stringify(headers), headers]));
  for (const headers of along.values()) expect(headers, 'what goes along').toEqual(confirm?.headers ?? {});
  for (const target of new Set(rounds.flatMap(({ asked }) => asked))) {
    const { origin, pathname } = new URL(target);
    expect([base.origin, api], 'only the desk is asked').toContain(origin);
    expect(pathname, "breaks the agent's login in Request Tracker").not.toContain('/REST/1.0');
  }
  return rounds.map(({ people, asked }) => ({
    people,
    asked: asked.map((target) =>
      target.startsWith(`${base.origin}/`) ? target.slice(base.origin.length) : target,
    ),
  }));
}
