/** Which sites the browser has granted, and the asking for them. */
import { signal } from '@preact/signals';
import type { SiteView } from './view';

export interface GrantsDeps {
  granted(patterns: readonly string[]): Promise<ReadonlySet<string>>;
  request(patterns: readonly string[]): Promise<boolean>;
  revoke(patterns: readonly string[]): Promise<boolean>;
}

export function createGrants(deps: GrantsDeps) {
  const known = signal<ReadonlySet<string>>(new Set());
  const outcomes = signal<ReadonlyMap<string, SiteView['outcome']>>(new Map());
  let asked: readonly string[] = [];
  let turn = 0;

  const tell = (pattern: string, outcome: SiteView['outcome']) => {
    outcomes.value = new Map(outcomes.value).set(pattern, outcome);
  };

  /** Asks the browser anew. An answer that a later question has overtaken is dropped. */
  const refresh = async (patterns: readonly string[] = asked) => {
    asked = patterns;
    const mine = ++turn;
    const answer = await deps.granted([...new Set(patterns)]);
    if (mine === turn) known.value = answer;
  };

  return {
    known,
    outcomes,
    refresh,

    /** Calls the browser at once: after an `await` it would no longer count as the person's click. */
    async allow(pattern: string) {
      const answer = deps.request([pattern]);
      tell(pattern, 'asking');
      const yes = await answer.catch(() => false);
      tell(pattern, yes ? null : 'denied');
      await refresh();
    },

    async revoke(pattern: string) {
      const gone = await deps.revoke([pattern]).catch(() => false);
      tell(pattern, gone ? null : 'kept');
      await refresh();
    },
  };
}
