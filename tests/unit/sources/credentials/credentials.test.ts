import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Source } from '../../../../lib/pack/pack';
import { headersFor, passFor, secretsOf, type Pass } from '../../../../lib/sources/credentials/credentials';
import {
  keepCredential,
  knownCredentials,
  readCredential,
  removeCredential,
} from '../../../../lib/sources/credentials/kept';
import { managedHeaders } from '../../../../lib/sources/credentials/managed';
import { originOf, wantedBy } from '../../../../lib/sources/credentials/want';
import type { Wire } from '../../../../lib/sources/dialect';
import { createArea } from '../../memory-area';

const origin = 'https://crm.acme.example';
const crm: Source = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: `${origin}/c?email={{customer.email}}`,
  map: {},
};
const wire: Wire = { method: 'GET', url: `${origin}/c?email=a`, headers: { Accept: 'x' }, accept: 'json' };

async function passOf(source: Source, local = createArea(), managed = createArea()): Promise<Pass> {
  const passed = await passFor(source, { local, managed });
  if (!passed.ok) throw new Error(passed.missing);
  return passed.pass;
}
const keep = async (kind: 'token' | 'secret', value: string, at = origin) => {
  const local = createArea();
  await keepCredential(local, kind, 'crm', { origin: at, value, at: 1 });
  return local;
};

it('a source has its origin by its template, whose scheme and host are spelled out', () => {
  expect(originOf(crm)).toBe(origin);
  expect(originOf({ url: 'https://crm.acme.example:8443/{{customer.email}}/x' })).toBe(`${origin}:8443`);
  expect(originOf({ url: '{{customer.email}}' })).toBeNull();
  expect(originOf({ url: 'javascript:{{customer.email}}' })).toBeNull();
});

it('only sources that say so want something', () => {
  expect(wantedBy(crm)).toEqual([]);
  expect(wantedBy({ ...crm, token: {} })).toEqual(['token']);
  expect(wantedBy({ ...crm, sign: { header: 'X-S', hash: 'SHA-1', encoding: 'hex' } })).toEqual(['secret']);
  const webhook = { kind: 'freescout', id: 'f', label: 'F', url: `${origin}/` } as const;
  expect(wantedBy(webhook)).toEqual([]);
  expect(wantedBy({ ...webhook, secret: true })).toEqual(['secret']);
});

describe('a token', () => {
  it('goes along as a bearer, or as the pack says', async () => {
    const local = await keep('token', 'abc');
    expect((await passOf({ ...crm, token: {} }, local)).headers).toEqual({ Authorization: 'Bearer abc' });
    const token = { header: 'X-Api-Key', prefix: '' };
    expect((await passOf({ ...crm, token }, local)).headers).toEqual({ 'X-Api-Key': 'abc' });
  });

  it('is for the origin that it was typed for: not for another host, port or scheme', async () => {
    const local = await keep('token', 'abc');
    for (const url of [
      'https://evil.example/',
      `${origin}:444/`,
      'http://crm.acme.example/',
      `${origin}.evil.example/`,
    ]) {
      expect(await passFor({ ...crm, url, token: {} }, { local })).toEqual({ ok: false, missing: 'token' });
    }
    expect(await readCredential(local, 'token', 'crm', 'https://evil.example')).toBeNull();
  });

  it('that is damaged is none', async () => {
    const local = createArea({ 'token:crm': { origin, value: 'a\r\nX-Evil: 1', at: 1 } });
    expect(await passFor({ ...crm, token: {} }, { local })).toEqual({ ok: false, missing: 'token' });
    expect(await knownCredentials(local)).toEqual([]);
  });

  it('is told of without its text, and removed', async () => {
    const local = await keep('token', 'abc');
    expect(await knownCredentials(local)).toEqual([{ kind: 'token', id: 'crm', origin, at: 1 }]);
    await removeCredential(local, 'token', 'crm');
    expect(local.kept.size).toBe(0);
  });

  it('is not read for sources that want none', async () => {
    expect((await passOf(crm, await keep('token', 'abc'))).headers).toEqual({});
  });
});

describe('headers', () => {
  it('of the pack are written over by the policy’s, and those by the agent’s own', async () => {
    const managed = createArea({
      headers: {
        [origin]: { 'X-Team': 'policy', 'X-Api-Key': 'k' },
        'https://other.example': { 'X-O': '1' },
      },
    });
    const source: Source = {
      ...crm,
      headers: { 'X-Team': 'pack', 'X-Pack': '1' },
      token: { header: 'X-Api-Key' },
    };
    const pass = await passOf(source, await keep('token', 'abc'), managed);
    expect(pass.headers).toEqual({ 'X-Team': 'policy', 'X-Pack': '1', 'X-Api-Key': 'Bearer abc' });
    expect(await headersFor(wire, source, pass)).toMatchObject({ Accept: 'x', 'X-Pack': '1' });
  });

  it('go nowhere but to the origin of the source', async () => {
    const pass = await passOf({ ...crm, token: {} }, await keep('token', 'abc'));
    await expect(headersFor({ ...wire, url: 'https://evil.example/' }, crm, pass)).rejects.toThrow(
      'another origin',
    );
  });
});

describe('a policy', () => {
  it.each([
    ['of no headers', {}],
    ['of another kind', { headers: 'X-Api-Key: k' }],
    ['with a value that cannot be sent', { headers: { [origin]: { 'X-Api-Key': 'a\r\nX: 1' } } }],
    ['with a name that cannot be sent', { headers: { [origin]: { 'X Api': 'a' } } }],
    ['for a look-alike', { headers: { 'https://crm.acme.example.evil.example': { 'X-Api-Key': 'k' } } }],
  ])('%s gives none', async (_, items) => {
    expect(await managedHeaders(createArea(items), origin)).toEqual({});
  });

  it('is written for an origin, with or without a slash at its end', async () => {
    const managed = createArea({ headers: { [`${origin}/`]: { 'X-Api-Key': 'k' }, 'not a url': 5 } });
    expect(await managedHeaders(managed, origin)).toEqual({ 'X-Api-Key': 'k' });
  });

  it('is nothing where the browser has no such storage, or none is set', async () => {
    const refuses = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await managedHeaders(undefined, origin)).toEqual({});
    expect(await managedHeaders(refuses, origin)).toEqual({});
  });

  it('is nothing where the browser does not answer: nobody waits for ever', async () => {
    vi.useFakeTimers();
    const silent = managedHeaders({ get: () => new Promise(() => undefined) }, origin);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await silent).toEqual({});
    vi.useRealTimers();
  });
});

describe('a signature', () => {
  const body = '{"customer":{"fname":"Zoë"}}';

  it.each([
    ['SHA-1', 'sha1', 'base64'],
    ['SHA-256', 'sha256', 'hex'],
  ] as const)('is the HMAC of exactly the body: %s', async (hash, named, encoding) => {
    const source: Source = { ...crm, sign: { header: 'X-Signature', hash, encoding } };
    const pass = await passOf(source, await keep('secret', 's3cret'));
    const headers = await headersFor({ ...wire, method: 'POST', body }, source, pass);
    expect(headers['X-Signature']).toBe(createHmac(named, 's3cret').update(body).digest(encoding));
    expect(JSON.stringify(headers)).not.toContain('s3cret');
  });

  it('is not made where the pack does not say so, and not without the secret', async () => {
    expect(Object.keys(await headersFor(wire, crm, await passOf(crm, await keep('secret', 's'))))).toEqual([
      'Accept',
    ]);
    const source: Source = { ...crm, sign: { header: 'X-S', hash: 'SHA-1', encoding: 'hex' } };
    expect(await passFor(source, { local: createArea() })).toEqual({ ok: false, missing: 'secret' });
  });

  it('FreeScout has the secret in the body; others never have', async () => {
    const webhook: Source = { kind: 'freescout', id: 'crm', label: 'F', url: `${origin}/`, secret: true };
    expect(secretsOf(webhook, await passOf(webhook, await keep('secret', 's3cret')))).toEqual({
      secret: 's3cret',
    });
    const signed: Source = { ...crm, sign: { header: 'X-S', hash: 'SHA-1', encoding: 'hex' } };
    expect(secretsOf(signed, await passOf(signed, await keep('secret', 's3cret')))).toEqual({});
  });
});
