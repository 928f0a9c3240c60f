import { computed, signal } from '@preact/signals';
import { originPattern } from '../../browser/match-pattern';
import type { TeamCalls } from '../../messages/protocol';
import { say } from '../../locale/say';
import { fixedAddress } from '../../pack/address-rules';
import { MAX_BYTES } from '../../pack/schema';
import { originAt, type Origin } from '../../team/layers';
import type { Layers } from '../../team/read-layers';
import type { TeamRow } from '../../team/rows';
import { latest } from '../../work/latest';
import { createTurns } from '../../work/turns';
import { viewOf, type Fingerprints } from './compose';
import type { TeamActions, TeamSaid, TeamView } from './view';
import { reasonOf } from '../../work/reason';

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
  /** How many presses are under way, or wait for their turn. */
  const pressed = signal(0);
  const busy = computed(() => pressed.value > 0);

  const load = latest(
    async (): Promise<Read> => {
      const [layers, row] = await Promise.all([deps.readLayers(), deps.readTeam()]);
      const keys = [layers.policy?.publicKey, layers.team?.key, row.waiting?.key, row.pinned?.key];
      const urls = [layers.policy?.teamUrl, row.follow?.url].filter((url) => url !== undefined);
      const [granted, ...named] = await Promise.all([
        deps.granted(urls.map(originPattern)),
        ...keys
          .filter((key) => key !== undefined)
          .map(async (key): Promise<[string, string]> => [key, await deps.fingerprintOf(key)]),
      ]);
      return { layers, row, granted, fingerprints: new Map(named) };
    },
    (next) => (read.value = next),
  );

  const view = computed<TeamView>(() => ({
    ...viewOf(read.value),
    busy: busy.value,
    said: said.value,
    now: deps.now(),
  }));

  const inTurn = createTurns();
  /** One press after the other, none is lost; and what came of it. Answers whether it worked. */
  const press = async (work: () => Promise<TeamSaid | null>): Promise<boolean> => {
    if (!busy.value) said.value = null;
    pressed.value += 1;
    const worked = await inTurn(async () => {
      try {
        // What one before it had to say stays, unless there is something newer to say.
        said.value = (await work()) ?? said.value;
        return true;
      } catch (error) {
        said.value = { code: 'failed', reason: reasonOf(error) };
        return false;
      }
    });
    await load().catch(() => undefined);
    pressed.value -= 1;
    return worked;
  };
  /** For a button that is off meanwhile, and looks it: pressed again, it would do the same twice. */
  const pressWhileOn = async (work: () => Promise<TeamSaid | null>) => {
    if (!busy.value) await press(work);
  };

  /** Calls the browser at once: after an `await` it would no longer count as the person's click. */
  const withGrant = (url: string, work: () => Promise<TeamSaid | null>) => {
    const answer = deps.request([originPattern(url)]).catch(() => false);
    return press(async () => ((await answer) ? work() : { code: 'denied' }));
  };
  const decide = (type: 'team/approve' | 'team/refuse', digest: string, code: 'approved' | 'refused') =>
    pressWhileOn(async () => ({ code: (await deps.teamCall(type, { digest })) ? code : 'overtaken' }));

  const actions: TeamActions = {
    follow(given, credentials) {
      if (busy.value) return; // its button is off, and looks it
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
      void pressWhileOn(async () => {
        await deps.teamCall('team/refresh', {});
        return { code: 'refreshed' };
      }),
    approve: (digest) => void decide('team/approve', digest, 'approved'),
    refuse: (digest) => void decide('team/refuse', digest, 'refused'),
    async leave() {
      const left = await press(async () => {
        await deps.teamCall('team/leave', {});
        return { code: 'left' };
      });
      if (!left) throw new Error('still in the team');
    },
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
