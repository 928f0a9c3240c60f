import { expect, it } from 'vitest';
import { diagnosisText, type DiagnosisParts } from '../../../lib/about/diagnosis';
import { browserName } from '../../../lib/about/browser-name';
import type { Health } from '../../../lib/doctor/health';
import { healthKey } from '../../../lib/doctor/health';
import { parsePack } from '../../../lib/pack/schema';

/** In whatever a person or a company may have written, so that nothing of it can pass unseen. */
const secret = 'quokka';

const written = parsePack({
  version: 1,
  team: `${secret} team`,
  desks: [
    { type: 'rt', url: `https://rt.${secret}.example/`, name: `${secret} mail` },
    { type: 'rt', url: `https://rt2.${secret}.example/` },
    {
      type: 'custom',
      url: `https://desk.${secret}.example/`,
      ticket: `/${secret}/{id}`,
      read: { email: `.${secret}` },
    },
  ],
  trackers: [{ type: 'github', url: `https://github.com/${secret}/`, name: secret }],
  agents: { domains: [`${secret}.example`], emails: [`ada@${secret}.example`] },
  sources: [
    {
      kind: 'json',
      id: secret,
      label: `${secret} CRM`,
      url: `https://crm.${secret}.example/?q={{customer.email}}`,
      headers: { 'X-Team': secret },
      token: {},
      map: { plan: `/${secret}` },
    },
  ],
  links: [
    {
      id: secret,
      kind: 'logs',
      label: secret,
      group: secret,
      url: `https://logs.${secret}.example/{{customer.email}}`,
    },
    { id: 'two', kind: 'logs', label: secret, url: `https://logs.${secret}.example/two` },
  ],
  environments: [{ id: secret, label: secret, values: { host: `${secret}.example` } }],
  clues: [{ id: secret, label: secret, pattern: `${secret}-[0-9]{4}` }],
  audit: { url: `https://audit.${secret}.example/` },
  schemes: [],
});
if (!written.ok) throw new Error(JSON.stringify(written.problems));
const { pack } = written;
const [rt, , custom] = pack.desks;
const failure = { at: 2, version: '1', missed: [`#${secret}`] };
const health = new Map<string, Health>([
  [healthKey(rt!), { success: { at: 1, version: '1', hook: secret } }],
  [healthKey(custom!), { success: { at: 1, version: 'pack', hook: secret }, failure }],
]);
const parts: DiagnosisParts = {
  version: '0.1.0',
  browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  language: 'de',
  pack: { state: 'ok', pack },
  health,
  layers: [
    { origin: 'team', state: 'bad', mistakes: 2 },
    { origin: 'own', state: 'ok', mistakes: 0 },
  ],
  permissions: ['storage', 'alarms'],
  hosts: { needed: 6, granted: 4 },
  kept: { customers: 120, tickets: 300 },
  tokens: { wanted: 1, kept: 0 },
};

it('tells kinds, counts and states', () => {
  const text = diagnosisText(parts);
  for (const line of [
    'Deskside 0.1.0; Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'Layers: team bad (2 mistakes), own ok',
    'Trackers: github',
    'Sources: json',
    'Links: logs ×2; one-time 0',
    'Environments: 1; own clues: 1; trail posted: yes',
    'Tokens: 0 of 1',
    'Hosts allowed: 4 of 6',
    'Permissions: alarms, storage',
    'Kept: 120 customers, 300 tickets',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(
    /^Desks: rt \([^)]+, working\), rt \([^)]+, not seen yet\), custom \(pack, failing\)$/m,
  );
});

it('holds nothing that anybody wrote, and no address', () => {
  const text = diagnosisText(parts);
  expect(text.toLowerCase()).not.toContain(secret);
  expect(text).not.toMatch(/https?:|@|\.(example|com|net|org)\b/);
});

it('is whole without a set-up', () => {
  const text = diagnosisText({ ...parts, pack: { state: 'none' }, health: new Map(), layers: [] });
  expect(text).toContain('Layers: none\nDesks: none\n');
  expect(text).not.toContain('not read');
});

it('does not take what is unknown for what is not there', () => {
  const unknown = { pack: null, health: null, layers: null, permissions: null };
  const text = diagnosisText({ ...parts, ...unknown, hosts: null, kept: null, tokens: null });
  const [, , , ...lines] = text.split('\n');
  for (const line of lines) expect(line).toMatch(/^[A-Z][a-z]+[a-z ]*: not read$/);
  expect(diagnosisText({ ...parts, health: null })).toMatch(/^Desks: rt \([^)]+, not read\) ×2, /m);
});

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chrome 156',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    'Edge 156',
  ],
  [parts.browser, 'Firefox 153'],
  ['Something else', 'Something else'],
])('%s is called %s', (agent, name) => expect(browserName(agent)).toBe(name));
