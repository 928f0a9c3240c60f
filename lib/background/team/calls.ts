import { browser } from 'wxt/browser';
import type { TeamCalls } from '../../messages/protocol';
import type { HandlersOf } from '../../messages/serve';
import { fixedAddress } from '../../pack/address-rules';
import { parsePack } from '../../pack/schema';
import { approve, leave, propose, refuse } from '../../team/follow';
import { digestOf } from '../../team/keys';
import { readLayers } from '../../team/read-layers';
import { readTeam, writeTeam } from '../../team/rows';
import { followDeps, inTurn, refreshNow } from './watch';

const { local } = browser.storage;

export const teamCalls: HandlersOf<TeamCalls> = {
  async 'team/follow'({ url, credentials }) {
    const problem = fixedAddress(url);
    if (problem) throw new Error(problem);
    await inTurn(async () => {
      const { follow, ...row } = await readTeam(local);
      const next = { url, credentials };
      // What is known of another address says nothing of this one.
      await writeTeam(local, follow?.url === url ? { ...row, follow: next } : { follow: next });
    });
    await refreshNow();
  },
  'team/file': ({ name, text }) =>
    inTurn(async () => {
      const { policy } = await readLayers(local);
      if (policy?.teamUrl !== undefined || policy?.publicKey !== undefined)
        throw new Error('policy says where the team’s pack comes from');
      const parsed = parsePack(text);
      if (!parsed.ok) return parsed.problems;
      const digest = await digestOf(new TextEncoder().encode(text));
      const { refused: _, ...row } = await readTeam(local);
      const candidate = { pack: parsed.pack, from: { kind: 'file' as const, name }, digest, at: Date.now() };
      await propose(followDeps, row, candidate, policy);
      return [];
    }),
  'team/refresh': () => refreshNow(),
  'team/approve': ({ digest }) => inTurn(() => approve(followDeps, digest)),
  'team/refuse': ({ digest }) => inTurn(() => refuse(followDeps, digest)),
  'team/leave': async () => {
    await inTurn(() => leave(followDeps));
    await refreshNow();
  },
};
