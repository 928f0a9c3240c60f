import { browser } from 'wxt/browser';
import { testSource } from '../customers/test-source';
import type { SourceTest } from '../messages/source-test';
import type { Source } from '../pack/pack';
import { parsePack } from '../pack/schema';
import { readPack } from '../pack/store';
import { passFor } from '../sources/credentials/credentials';
import { isGranted } from './grants';
import { hostLog } from './hosts';

interface Subject {
  name?: string | undefined;
  email?: string | undefined;
  externalId?: string | undefined;
  draft?: unknown;
}

async function savedSource(sourceId: string): Promise<Source | undefined> {
  const stored = await readPack(browser.storage.local);
  return stored.state === 'ok' ? stored.pack.sources.find(({ id }) => id === sourceId) : undefined;
}

/** What comes from a form is checked like all that comes from outside. */
function sourceIn(draft: unknown): Source | undefined {
  const parsed = parsePack({ version: 1, sources: [draft] });
  return parsed.ok ? parsed.pack.sources[0] : undefined;
}

/**
 * Asks a source about this person, once: that of the pack that counts, or `draft`, which is not saved yet. `null`: there is no
 * such source.
 */
export async function tryOut(sourceId: string, { draft, ...who }: Subject): Promise<SourceTest | null> {
  const { local, managed } = browser.storage;
  const source = draft === undefined ? await savedSource(sourceId) : sourceIn(draft);
  if (!source) return null;
  const { name, email, externalId } = who;
  const asked = {
    recordId: 'test',
    ...(name && { name }),
    ...(email && { email }),
    ...(externalId && { externalId }),
  };
  return testSource(source, asked, {
    fetch: (input, init) => fetch(input, init),
    mayAsk: isGranted,
    hosts: hostLog,
    passFor: (one) => passFor(one, { local, managed }),
    now: Date.now,
    clock: () => performance.now(),
  });
}
