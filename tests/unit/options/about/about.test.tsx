// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { releases } from '../../../../components/options/about/releases';
import { reasons } from '../../../../components/options/about/texts';
import { createOptionsState } from '../../../../lib/options/state';
import { calm, drawAt } from '../draw';
import { fakeBrowser } from '../fake-browser';

const draw = drawAt('about');

describe('the state', () => {
  const pack = {
    version: 1,
    desks: [{ type: 'rt', url: 'https://rt.acme.example/', name: 'Mail' }],
    sources: [
      { kind: 'json', id: 'crm', label: 'CRM', url: 'https://rt.acme.example/crm', map: { plan: '/p' } },
    ],
  };
  const stateOf = (browser: ReturnType<typeof fakeBrowser>, address = '#/about') =>
    createOptionsState(browser.deps(address));

  it('says of each host what needs it, and follows what is granted', async () => {
    const browser = fakeBrowser(pack);
    browser.grants.add('https://old.example/*');
    const { view, actions } = stateOf(browser);
    const hosts = () => view.value.about.hosts;
    await vi.waitFor(() => expect(hosts()).toMatchObject([{ pattern: 'https://old.example/*', uses: [] }]));
    browser.grant('https://rt.acme.example/*');
    await vi.waitFor(() =>
      expect(hosts()[1]?.uses).toEqual([
        { use: 'desk', label: 'Mail' },
        { use: 'source', label: 'CRM' },
      ]),
    );
    expect(view.value.about.diagnosis).toContain('Hosts allowed: 1 of 1');
    actions.revoke('https://old.example/*');
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    // Given back by mistake: the press that undoes it asks the browser.
    await vi.waitFor(() =>
      expect(view.value.toast?.told).toEqual({ code: 'host-revoked', label: 'https://old.example' }),
    );
    actions.toast.undo();
    await vi.waitFor(() => expect(hosts()).toHaveLength(2));
    await vi.waitFor(() => expect(view.value.toast?.told.code).toBe('host-back'));
  });

  it.each([
    ['readCounting', ['Desks', 'Trackers', 'Sources', 'Links', 'Environments', 'Tokens', 'Hosts allowed']],
    ['readLayers', ['Layers']],
    ['readCredentials', ['Tokens']],
    ['readGrants', ['Hosts allowed', 'Permissions']],
    ['countKept', ['Kept']],
  ] as const)('a diagnosis says what is not read yet, and nothing else of it: %s', async (late, names) => {
    const { view } = createOptionsState({
      ...fakeBrowser(pack).deps('#/about'),
      [late]: () => new Promise(() => undefined),
    });
    const unread = () => [...view.value.about.diagnosis.matchAll(/^([\w ]+): not read$/gm)];
    await vi.waitFor(() => expect(unread().map(([, name]) => name)).toEqual(names));
  });

  it('nor does it say of a desk that no ticket of it was seen, before that is read', async () => {
    const deps = fakeBrowser(pack).deps('#/about');
    const { view } = createOptionsState({ ...deps, readHealth: () => new Promise(() => undefined) });
    await vi.waitFor(() => expect(view.value.about.diagnosis).toMatch(/^Desks: rt \([^,]+, not read\)$/m));
    expect(view.value.health).toEqual([]);
  });

  it('whoever looks here has seen what is new, and nobody else', async () => {
    const browser = fakeBrowser(pack);
    stateOf(browser, '#/links');
    expect(browser.newsDropped).toBe(0);
    const other = stateOf(browser, '#/desks');
    other.actions.go('about');
    expect(browser.newsDropped).toBe(1);
  });
});

describe('the section', () => {
  it('says version and browser, and leads to the first steps and to what is kept', async () => {
    const page = await draw();
    expect(page.one('about-version').textContent).toBe('Deskside 0.1.0');
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/welcome.html', '#/privacy', '/licences.txt']));
    expect(page.one('release').textContent).toContain('Version 0.1.0 this one');
  });

  it('gives back a host that nothing needs, and no other', async () => {
    const hosts = [
      {
        pattern: 'https://rt.acme.example/*',
        uses: [{ use: 'desk' as const, label: 'Mail' }],
        outcome: null,
      },
      { pattern: 'https://old.example/*', uses: [], outcome: 'kept' as const },
    ];
    const page = await draw({ about: { ...calm.about, hosts } });
    const [first, second] = page.all('host-grant');
    expect(first?.textContent).toContain('Help desk: Mail');
    expect(first?.querySelector('button')).toBeNull();
    expect(second?.textContent).toContain('Nothing in your set-up needs it.');
    expect(second?.textContent).toContain('The browser keeps this permission.');
    await page.click('host-take-back');
    expect(page.actions.revoke).toHaveBeenCalledWith('https://old.example/*');
  });

  it('copies the diagnosis as it is shown, and says whether that worked', async () => {
    const page = await draw();
    expect(page.one('diagnosis').textContent).toBe('Deskside diagnosis');
    await page.click('diagnosis-copy');
    expect(page.actions.links.copy).toHaveBeenCalledWith('Deskside diagnosis');
    await vi.waitFor(() => expect(page.said()).toContain('Copied'));
    vi.mocked(page.actions.links.copy).mockRejectedValueOnce(new Error('no clipboard'));
    await page.click('diagnosis-copy');
    await vi.waitFor(() => expect(page.said().join()).toContain('Not copied'));
  });

  it('names each library with its licence', async () => {
    const page = await draw();
    expect(page.one('library').textContent).toBe('preact 11.2.0 MIT');
  });
});

it('tells what every version of the changelog brought, the newest first', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const versions = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, version]) => version);
  expect(releases.map(({ version }) => version)).toEqual(versions);
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(versions[0]).toBe(own.version);
});

it('has a reason for each permission that the stores are told of', () => {
  const table = readFileSync('docs/store/permissions.md', 'utf8');
  const names = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(4);
  expect(new Set(Object.keys(reasons))).toEqual(new Set(names));
});
