import { computed, signal } from '@preact/signals';
import { originPattern } from '../../browser/match-pattern';
import type { TeamCalls } from '../../messages/protocol';
import { say } from '../../locale/say';
import { fixedAddress } from '../../pack/address-rules';
import { MAX_BYTES } from '../../pack/schema';
import { originAt, type Origin } from '../../team/layers';
import type { Layers } from '../../team/read-layers';
import type { TeamRow } from '../../team/rows';
import { viewOf, type Fingerprints } from './compose';
import type { TeamActions, TeamSaid, TeamView } from './view';

export interface TeamDeps {
  readLayers(): Promise<Layers>;
  readTeam(): Promise<TeamRow>;
  fingerprintOf(key: string): Promise<string>;
  teamCall<T extends keyof TeamCalls>(
    type: T,
    payload: TeamCalls[T]['payload'],
  ): Promise<TeamCalls[T]['answer']>;
  /** Calls back whenever a layer changes, or what is known of the team. */
  onTeamChanged(changed: () => void): void;
  onPermissionsChanged(changed: () => void): void;
  granted(patterns: readonly string[]): Promise<ReadonlySet<string>>;
  request(patterns: readonly string[]): Promise<boolean>;
  now(): number;
}

interface Read {
  layers: Layers;
  row: TeamRow;
  fingerprints: Fingerprints;
  granted: ReadonlySet<string>;
}

/** The section about the team without its looks, and whose each part of the pack that counts is. */
export function createTeam(deps: TeamDeps) {
  const read = signal<Read | null>(null);
  const said = signal<TeamSaid | null>(null);
  const busy = signal(false);
  let turn = 0;

  /** A reading that a later one has overtaken is dropped. */
  const load = async () => {
    const mine = ++turn;
    const [layers, row] = await Promise.all([deps.readLayers(), deps.readTeam()]);
    const keys = [layers.policy?.publicKey, layers.team?.key, row.waiting?.key, row.pinned?.key];
    const urls = [layers.policy?.teamUrl, row.follow?.url].filter((url) => url !== undefined);
    const [granted, ...named] = await Promise.all([
      deps.granted(urls.map(originPattern)),
      ...keys
        .filter((key) => key !== undefined)
        .map(async (key): Promise<[string, string]> => [key, await deps.fingerprintOf(key)]),
    ]);
    if (mine === turn) read.value = { layers, row, granted, fingerprints: new Map(named) };
  };

  const view = computed<TeamView>(() => ({
    ...viewOf(read.value),
    busy: busy.value,
    said: said.value,
    now: deps.now(),
  }));

  /** One press at a time, and what came of it. */
  const press = async (work: () => Promise<TeamSaid | null>) => {
    if (busy.value) return;
    busy.value = true;
    said.value = null;
    try {
      said.value = await work();
    } catch (error) {
      said.value = { code: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    await load();
    busy.value = false;
  };

  /** Calls the browser at once: after an `await` it would no longer count as the person's click. */
  const withGrant = (url: string, work: () => Promise<TeamSaid | null>) => {
    const answer = deps.request([originPattern(url)]);
    return press(async () => ((await answer.catch(() => false)) ? work() : { code: 'denied' }));
  };
  const decide = (type: 'team/approve' | 'team/refuse', digest: string, code: 'approved' | 'refused') =>
    press(async () => ({ code: (await deps.teamCall(type, { digest })) ? code : 'overtaken' }));

  const actions: TeamActions = {
    follow(given, credentials) {
      const url = given.trim();
      const problem = url === '' ? say('pack.empty') : fixedAddress(url);
      if (problem) {
        said.value = { code: 'address', problem };
        return;
      }
      void withGrant(url, async () => {
        await deps.teamCall('team/follow', { url, credentials });
        return null;
      });
    },
    allow() {
      const url = view.value.followed?.url;
      if (url === undefined) return;
      void withGrant(url, async () => {
        await deps.teamCall('team/refresh', {});
        return null;
      });
    },
    takeFile: (file) =>
      void press(async () => {
        const { name } = file;
        if (file.size > MAX_BYTES)
          return {
            code: 'file',
            name,
            problems: [{ at: '', message: say('pack.large', { size: MAX_BYTES / 1024 }) }],
          };
        const problems = await deps.teamCall('team/file', { name, text: await file.text() });
        return problems.length > 0 ? { code: 'file', name, problems } : null;
      }),
    refresh: () =>
      void press(async () => {
        await deps.teamCall('team/refresh', {});
        return { code: 'refreshed' };
      }),
    approve: (digest) => void decide('team/approve', digest, 'approved'),
    refuse: (digest) => void decide('team/refuse', digest, 'refused'),
    leave: () =>
      void press(async () => {
        await deps.teamCall('team/leave', {});
        return { code: 'left' };
      }),
  };

  deps.onTeamChanged(() => void load());
  deps.onPermissionsChanged(() => void load());
  void load();

  /** Whose the value at a place of the pack that counts is (`/links/3`); `null` while nobody knows. */
  const originOf = (pointer: string): Origin | null => {
    const combined = read.value?.layers.combined;
    return combined ? originAt(combined.from, pointer) : null;
  };
  return { view, actions, originOf };
}
