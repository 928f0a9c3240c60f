import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knownTypes } from '../../lib/desks/config';

const builds = ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-test', 'firefox-mv3-test'];
const at = (build: string, path: string) => join('.output', build, path);
const read = (build: string, path: string) => readFileSync(at(build, path), 'utf8');
const files = (build: string) =>
  readdirSync(join('.output', build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join('.output', build).length + 1))
    .toSorted();

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown;
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[];
  content_security_policy: { extension_pages: string };
  key?: string;
  [more: string]: unknown;
}
const manifest = (build: string) => JSON.parse(read(build, 'manifest.json')) as Manifest;

describe.each(builds)('%s', (build) => {
  it('has a content script that opens no database, posts no message and asks for no customer', () => {
    const script = read(build, 'desk.js');
    expect(script).not.toMatch(/indexedDB|dexie|postMessage|localStorage|sessionStorage/i);
    expect(script).not.toMatch(/store\/(open|get|search|ticket)|customer\/refresh|frame\/claim/);
  });

  it('holds no text that Chromium refuses, and no code from strings', () => {
    for (const file of files(build).filter((name) => name.endsWith('.js'))) {
      const code = read(build, file);
      expect(code.includes('\uffff'), file).toBe(false);
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  it('has a script for each desk, none of them heavy, and none in the content script', () => {
    const desks = files(build).filter((name) => name.startsWith('desks/'));
    expect(desks).toEqual([...knownTypes, 'custom'].map((type) => `desks/${type}.js`).toSorted());
    for (const desk of desks) {
      const script = read(build, desk);
      expect(gzipSync(script).length, desk).toBeLessThan(4500);
      expect(script, desk).not.toMatch(/indexedDB|dexie|postMessage|localStorage|runtime\.|storage\./i);
    }
    expect(gzipSync(read(build, 'generic.js')).length).toBeLessThan(8000);
    expect(read(build, 'desk.js')).not.toContain('tabs-nav-item-users');
  });

  it('opens one page to the web, under an address that changes', () => {
    expect(manifest(build).web_accessible_resources).toEqual([
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ]);
  });

  it('asks for little, and runs nowhere by itself', () => {
    const { permissions, content_scripts } = manifest(build);
    const more = build.startsWith('firefox') ? ['contextualIdentities', 'cookies'] : [];
    expect(permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus', ...more]);
    expect(content_scripts).toBeUndefined();
  });

  it('can open private windows, and looks into them only where Firefox offers nothing less', () => {
    const { incognito } = manifest(build);
    expect(incognito).toBe(build.startsWith('firefox') ? 'spanning' : 'not_allowed');
    expect(read(build, 'desk.js')).toContain('inIncognitoContext');
  });

  it('lets its pages load nothing but its own code', () => {
    const { extension_pages } = manifest(build).content_security_policy;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      'frame-ancestors http: https:',
    ]) {
      expect(extension_pages).toContain(rule);
    }
    expect(extension_pages).toContain("require-trusted-types-for 'script'");
    expect(extension_pages).not.toContain('unsafe');
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('%s, as the stores get it', (build) => {
  it('is granted no host at install', () => {
    expect(manifest(build).host_permissions).toBeUndefined();
    expect(manifest(build).optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('differs from its test build in granted hosts and a fixed id only', () => {
    const test = `${build}-test`;
    expect(files(test)).toEqual(files(build));
    for (const file of files(build).filter((name) => name !== 'manifest.json')) {
      expect(readFileSync(at(test, file)).equals(readFileSync(at(build, file))), file).toBe(true);
    }
    const { host_permissions, key, ...rest } = manifest(test);
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(key === undefined).toBe(build === 'firefox-mv3');
    expect(rest).toEqual(manifest(build));
  });
});
