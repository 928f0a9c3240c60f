import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, readKey, readSignature, verify } from '../../../lib/team/keys';
import { judge } from '../../../lib/team/signed';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const bare = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const key = bare(publicKey);
const other = bare(generateKeyPairSync('ed25519').publicKey);
const bytes = new TextEncoder().encode('{ "version": 1 }\n');
const signature = sign(null, bytes, privateKey);
const sig = signature.toString('base64');
const wrong = sign(null, new TextEncoder().encode('{ "version": 1 }'), privateKey).toString('base64');

describe('what people hand around', () => {
  it('a key is 32 bytes in base64, a signature 64, with its key or without', () => {
    expect(readKey(key)).toHaveLength(32);
    for (const text of ['', 'abc', sig, `${key}!`, '-----BEGIN PUBLIC KEY-----'])
      expect(readKey(text), text).toBeNull();
    expect(readSignature(`${sig}\n${key}\n`)).toMatchObject({ key });
    expect(readSignature(sig)?.bytes).toHaveLength(64);
    for (const text of ['', key, `${sig} x`, `${sig} ${key} ${key}`, '<!doctype html>'])
      expect(readSignature(text), text).toBeNull();
  });
  it('a fingerprint is the head of the key’s SHA-256', async () => {
    const { createHash } = await import('node:crypto');
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
    expect((await fingerprintOf(key)).replaceAll(' ', '')).toBe(digest.slice(0, 32));
    expect(await fingerprintOf(key)).toMatch(/^([\da-f]{4} ){7}[\da-f]{4}$/);
  });
});

describe('whose word a pack is', () => {
  const said = (text: string | null | undefined, asked?: string, pinned?: string) =>
    judge(bytes, text, { asked, pinned });

  it('without anybody asking: unsigned is fine, signed is remembered, a wrong signature is not', async () => {
    expect(await said(null)).toEqual({ ok: true });
    expect(await said('<!doctype html>')).toEqual({ ok: true });
    expect(await said(sig)).toEqual({ ok: true });
    expect(await said(`${sig} ${key}`)).toEqual({ ok: true, key });
    expect(await said(`${wrong} ${key}`)).toEqual({ ok: false, code: 'wrong-signature' });
  });
  it.each([
    ['policy', key, undefined],
    ['the first signature seen', undefined, key],
  ])('with a key by %s: that one signs, or nothing is taken', async (_, asked, pinned) => {
    expect(await said(sig, asked, pinned)).toEqual({ ok: true, key });
    expect(await said(`${sig} ${key}`, asked, pinned)).toEqual({ ok: true, key });
    expect(await said(null, asked, pinned)).toEqual({ ok: false, code: 'unsigned' });
    expect(await said('<!doctype html>', asked, pinned)).toEqual({ ok: false, code: 'wrong-signature' });
    expect(await said(wrong, asked, pinned)).toEqual({ ok: false, code: 'wrong-signature' });
    expect(await said(`${sig} ${other}`, asked, pinned)).toEqual({ ok: false, code: 'other-key' });
    expect(await said(undefined, asked, pinned)).toEqual({ ok: false, code: 'unreachable' });
  });
  it('policy’s key goes before the one that was pinned', async () => {
    expect(await said(sig, other, key)).toEqual({ ok: false, code: 'wrong-signature' });
    expect(await said(sig, key, other)).toEqual({ ok: true, key });
  });
  it('a browser without Ed25519 says so, and takes it for neither right nor wrong', async () => {
    const importKey = async () => {
      throw new DOMException('Unrecognized name.', 'NotSupportedError');
    };
    const subtle = { importKey, verify: crypto.subtle.verify.bind(crypto.subtle) };
    expect(await verify(bytes, Uint8Array.from(signature), key, subtle)).toBe('unsupported');
    expect(await verify(bytes, Uint8Array.from(signature), key)).toBe('right');
    expect(await verify(bytes, Uint8Array.from(signature), other)).toBe('wrong');
  });
});

it('the command makes a key once, and signs the very bytes of a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-sign-'));
  const [pem, pack] = [join(folder, 'team.pem'), join(folder, 'pack.json')];
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['docs/rollout/sign-pack.mjs', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const made = run('--new-key', pem);
  expect(statSync(pem).mode & 0o077).toBe(0);
  expect(() => run('--new-key', pem)).toThrow('EEXIST');
  writeFileSync(pack, '{ "version": 1 }\n');
  const said = run(pack, pem);
  const read = readSignature(readFileSync(`${pack}.sig`, 'utf8'));
  expect(made).toContain(read?.key ?? 'no key');
  expect(said).toContain(read?.key ?? 'no key');
  expect(await verify(bytes, read!.bytes, read!.key!)).toBe('right');
  expect(() => run(pack)).toThrow('npm run sign-pack');
});
