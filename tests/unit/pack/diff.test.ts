import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { diffPacks } from '../../../lib/pack/diff';
import { exportPack } from '../../../lib/pack/export';
import { isTaken, mergePacks, type Choice } from '../../../lib/pack/merge';
import { movedKeys } from '../../../lib/pack/moved';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import { packSections, type PackSection } from '../../../lib/team/sections';
import { changed, full, whole } from './examples';

function packOf(input: unknown): Pack {
  const parsed = parsePack(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

/** Each difference in one line, as a person would read it. */
const lines = (before: Pack, after: Pack) =>
  diffPacks(before, after).flatMap(({ differences }) =>
    differences.map(({ kind, section, name, fields }) =>
      [`${kind} ${section} ${name}`, ...fields.map((f) => `${f.at} ${f.before} → ${f.after}`)].join('; '),
    ),
  );
const changes = (pointer: string, value?: unknown) => lines(full, packOf(changed(pointer, value)));

describe('a diff', () => {
  test.each<[string, unknown, string[]]>([
    ['/team', 'Apex', ['changed team Apex;  Acme → Apex']],
    ['/team', undefined, ['removed team Acme;  Acme → null']],
    ['/links/0/label', 'Login', ['changed links Login; /label Log in as → Login']],
    ['/links/3/when/plan', undefined, ['changed links Logs; /when/plan ["Pro"] → null']],
    ['/links/3/window/after', 9, ['changed links Logs; /window/after 5 → 9']],
    [
      '/desks/0/url',
      'https://rt.acme.example:8443/rt/',
      ['changed desks Mail; /url https://rt.acme.example:8443/rt → https://rt.acme.example:8443/rt/'],
    ],
    ['/sources/0/map/email', undefined, ['changed sources CRM; /map/email /email → null']],
    ['/agents/domains/1', 'acme.test', ['added agents acme.test;  null → acme.test']],
    [
      '/environments/1/values/logs',
      'https://l.example',
      ['changed environments Staging; /values/logs null → https://l.example'],
    ],
    [
      '/audit',
      undefined,
      [
        'removed audit https://audit.acme.example/deskside; /url https://audit.acme.example/deskside → null; /credentials omit → null',
      ],
    ],
    ['/schemes/1', 'tel', ['added schemes tel;  null → tel']],
  ])('of %s = %j', (pointer, value, told) => {
    expect(changes(pointer, value)).toEqual(told);
  });

  it('names what has moved, and no more than has', () => {
    const [first, ...others] = full.links;
    expect(lines(full, { ...full, links: [...others, first!] })).toEqual(['moved links Log in as']);
    expect(lines(full, { ...full, desks: full.desks.toReversed() })).toHaveLength(2);
    expect(
      lines(full, { ...full, agents: { ...full.agents, emails: full.agents.emails.toReversed() } }),
    ).toEqual([]);
  });

  it('knows a desk by its address, and a link by its id', () => {
    const desks = full.desks.map((desk) =>
      desk.type === 'rt'
        ? { ...desk, type: 'znuny' as const, url: 'https://RT.acme.example:8443/rt/' }
        : desk,
    );
    expect(lines(full, { ...full, desks })[0]).toMatch(/^changed desks Mail; \/type rt → znuny/);
    const links = full.links.map((link) => (link.id === 'call' ? { ...link, id: 'ring' } : link));
    expect(lines(full, { ...full, links })).toEqual([
      'added links Call; /id null → ring; /kind null → custom; /label null → Call; /url null → myapp://call/{{customer.externalId}}',
      'removed links Call; /id call → null; /kind custom → null; /label Call → null; /url myapp://call/{{customer.externalId}} → null',
    ]);
  });
});

it('moves as few as it can', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.nat(30), { maxLength: 12 })
        .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list))),
      ([list, other]) => {
        const [before, after] = [list.map(String), other.map(String)];
        const moved = movedKeys(before, after);
        const rest = after.filter((key) => !moved.has(key));
        // Those that stay do so in their order; one more that stayed would break it.
        const inOrder = (keys: string[]) => before.filter((key) => keys.includes(key)).join() === keys.join();
        expect(inOrder(rest)).toBe(true);
        for (const key of moved)
          expect(inOrder(after.filter((one) => one === key || rest.includes(one)))).toBe(false);
      },
    ),
  );
});

/** Packs that have much in common. Without environments, and without a source, some links cannot be. */
const part = <T extends { label?: string | undefined }>(list: readonly T[]) =>
  fc
    .shuffledSubarray([...list])
    .chain((some) => fc.tuple(...some.map((one) => fc.constantFrom(one, { ...one, label: 'Other' }))));
const packs = fc
  .record({
    team: fc.constantFrom('Acme', 'Apex', undefined),
    desks: fc.shuffledSubarray(full.desks),
    trackers: fc.constantFrom(full.trackers, undefined),
    domains: fc.shuffledSubarray(['acme.example', 'acme.test']),
    sources: part(whole.sources),
    links: part(full.links),
    environments: fc.constantFrom(full.environments, full.environments?.toReversed(), undefined),
    audit: fc.constantFrom(full.audit, undefined),
  })
  .map(({ domains, environments, trackers, team, audit, ...rest }): Pack => {
    const crm = rest.sources.some(({ id }) => id === 'crm');
    const possible = ({ id }: { id: string }) =>
      (environments || !['once', 'logs', 'order'].includes(id)) && (crm || !['logs', 'page'].includes(id));
    return {
      ...full,
      ...rest,
      agents: { domains, emails: [] },
      links: rest.links.filter(possible),
      team,
      trackers,
      audit,
      environments,
    };
  })
  .map(packOf);
const two = fc.tuple(packs, packs);
const choice = fc.constantFrom<Choice>('mine', 'merge', 'replace');
const anyChoices = fc
  .array(choice, { minLength: packSections.length, maxLength: packSections.length })
  .map((list) => (section: PackSection) => list[packSections.indexOf(section)] ?? 'mine');
const all = (one: Choice) => () => one;
const made = (parsed: ReturnType<typeof mergePacks>) => (parsed.ok ? parsed.pack : null);

describe('of any two packs', { timeout: 60_000 }, () => {
  const runs = { numRuns: 150 };

  it('the diff of equal ones is empty, and that of others is not', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        expect(diffPacks(mine, structuredClone(mine))).toEqual([]);
        const written = (pack: Pack) =>
          exportPack({ ...pack, agents: { domains: [], emails: [] }, schemes: [] });
        if (written(mine) !== written(theirs)) expect(diffPacks(mine, theirs)).not.toEqual([]);
      }),
      runs,
    );
  });

  it('replacing all is the file, and keeping all is mine', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        expect(mergePacks(mine, theirs, all('replace'))).toEqual({ ok: true, pack: theirs });
        expect(mergePacks(mine, theirs, all('mine'))).toEqual({ ok: true, pack: mine });
      }),
      runs,
    );
  });

  it('merging takes nothing away, brings all that is new, and is done after once', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const pack = made(mergePacks(mine, theirs, all('merge')));
        if (!pack) return;
        const kinds = (from: Pack) =>
          diffPacks(from, pack).flatMap(({ differences }) => differences.map(({ kind }) => kind));
        expect(kinds(mine)).not.toContain('removed');
        expect(kinds(mine)).not.toContain('moved');
        expect(kinds(theirs)).not.toContain('removed');
        expect(kinds(theirs)).not.toContain('changed');
        expect(made(mergePacks(pack, theirs, all('merge')))).toEqual(pack);
      }),
      runs,
    );
  });

  it('every choice makes a pack or says why not, and makes what it is said to make', () => {
    let refused = 0;
    fc.assert(
      fc.property(two, anyChoices, ([mine, theirs], choices) => {
        const result = mergePacks(mine, theirs, choices);
        if (!result.ok) {
          refused += 1;
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(parsePack(result.pack)).toEqual(result);
        const taken = diffPacks(mine, theirs).flatMap(({ section, differences }) =>
          differences
            .filter((one) => isTaken(one, choices(section)))
            .map(({ kind, key }) => `${kind} ${key}`),
        );
        const come = diffPacks(mine, result.pack).flatMap(({ differences }) =>
          differences.map(({ kind, key }) => `${kind} ${key}`),
        );
        expect(come.toSorted()).toEqual(taken.toSorted());
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(0);
  });
});
