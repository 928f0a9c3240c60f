// @vitest-environment happy-dom
/** What is not read yet: nothing is said of it, and nothing offered that it might forbid. */
import { describe, expect, it, vi } from 'vitest';
import { texts as desks } from '../../../components/options/desks/texts';
import { texts as privacy } from '../../../components/options/privacy/texts';
import { texts } from '../../../components/options/texts';
import { texts as trail } from '../../../components/options/trail/texts';
import { hashOf, type Section } from '../../../lib/options/sections';
import { createOptionsState, type OptionsDeps } from '../../../lib/options/state';
import { small } from '../pack/examples';
import { draw } from './draw';
import { fakeBrowser } from './fake-browser';

const never = () => new Promise<never>(() => undefined);

function at(section: Section, item?: string, change: Partial<OptionsDeps> = {}) {
  const deps = fakeBrowser(small).deps(hashOf(section, item));
  const { view } = createOptionsState(Object.assign(deps, change));
  return view;
}
const words = () => document.querySelector('main')?.textContent;

describe('before storage has answered', () => {
  it.each(['links', 'sources', 'rules'] as const)('the section of %s misses no pack', async (section) => {
    const view = at(section);
    await draw(view.value);
    expect(words()).not.toContain(texts.noPack);
    await draw({ ...view.value, loading: false });
    expect(words()).toContain(texts.noPack);
  });

  it('there may be desks and trackers', async () => {
    const view = at('desks');
    await draw(view.value);
    for (const none of [desks.none, desks.trackersNone]) expect(words()).not.toContain(none);
    await draw({ ...view.value, loading: false });
    for (const none of [desks.none, desks.trackersNone]) expect(words()).toContain(none);
  });

  it('the desk that the address names is not gone', async () => {
    const view = at('desks', 'rt');
    const page = await draw(view.value);
    expect(page.has('desk-gone')).toBe(false);
  });

  it('no limit stands as if it were chosen, no host is missing, and no login', async () => {
    const view = at('privacy');
    expect(view.value).toMatchObject({
      privacy: { settings: null, hosts: null, blurred: null, persistence: 'unknown' },
      trail: { rows: null },
    });
    const page = await draw(view.value);
    for (const id of ['keep-days', 'keep-most', 'keep-apply', 'persistence'])
      expect(page.has(id)).toBe(false);
    expect(words()).not.toContain(privacy.hosts.none);
    expect(words()).not.toContain(trail.empty);
    await vi.waitFor(() => expect(view.value).toMatchObject({ privacy: { hosts: [] }, trail: { rows: [] } }));
    await draw(view.value);
    expect(page.has('keep-days')).toBe(true);
    expect(words()).toContain(privacy.hosts.none);
    expect(words()).toContain(trail.empty);
  });
});

describe('before it is read what the company keeps for itself', () => {
  it.each([
    ['desks', ['desk-add', 'tracker-add']],
    ['sources', ['source-add']],
    ['rules', ['rule-add']],
  ] as const)(
    'nothing can be added to the section of %s, and nobody is said to keep it',
    async (section, ids) => {
      const view = at(section, undefined, { readLayers: never });
      await vi.waitFor(() => expect(view.value.loading).toBe(false));
      const page = await draw(view.value);
      for (const id of ids) expect(page.has(id)).toBe(false);
      for (const kept of [desks.locked, texts.form.locked]) expect(words()).not.toContain(kept);

      const read = at(section);
      await vi.waitFor(() => expect([read.value.loading, read.value.team.loading]).toEqual([false, false]));
      await draw(read.value);
      for (const id of ids) expect(page.has(id)).toBe(true);
    },
  );
});

describe('whether the browser keeps what is here', () => {
  const asked = {
    settings: { days: 90, most: 200_000 },
    notice: null,
    blurred: false,
    hosts: [],
    asked: true,
  };

  it.each([
    ['the browser', { isPersisted: never, readPrivacy: async () => asked }],
    ['storage', { isPersisted: async () => false, readPrivacy: never }],
  ] as [string, Partial<OptionsDeps>][])('is not told before %s has answered', async (_, change) => {
    const view = at('privacy', undefined, change);
    await vi.waitFor(() => expect(view.value.loading).toBe(false));
    await vi.waitFor(() => expect(view.value.privacy.kept).not.toBeNull());
    expect(view.value.privacy.persistence).toBe('unknown');
  });

  it('is told once both have', async () => {
    const view = at('privacy', undefined, { readPrivacy: async () => asked } as Partial<OptionsDeps>);
    await vi.waitFor(() => expect(view.value.privacy.persistence).toBe('refused'));
  });
});
