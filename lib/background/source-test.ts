import { browser } from 'wxt/browser';
import { testSource } from '../customers/test-source';
import type { SourceTest } from '../messages/source-test';
import { readPack } from '../pack/store';
import { passFor } from '../sources/credentials/credentials';
import { isGranted } from './grants';
import { hostLog } from './hosts';

interface Subject {
  name?: string | undefined;
  email?: string | undefined;
  externalId?: string | undefined;
}

/** Asks a source of the pack that counts about this person, once. `null`: the pack has no such source any more. */
export async function tryOut(sourceId: string, who: Subject): Promise<SourceTest | null> {
  const { local, managed } = browser.storage;
  const stored = await readPack(local);
  const source = stored.state === 'ok' ? stored.pack.sources.find(({ id }) => id === sourceId) : undefined;
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
