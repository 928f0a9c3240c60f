/** Which sites the browser has granted, and the asking for them. */
import { batch, signal } from '@preact/signals';
import type { SiteView } from './view';

export interface GrantsDeps {
  granted(patterns: readonly string[]): Promise<ReadonlySet<string>>;
  request(patterns: readonly string[]): Promise<boolean>;
  revoke(patterns: readonly string[]): Promise<boolean>;
}

export function createGrants(deps: GrantsDeps) {
  const known = signal<ReadonlySet<string>>(new Set());
  const outcomes = signal<ReadonlyMap<string, SiteView['outcome']>>(new Map());
  /** What the browser has answered about. */
  const answered = signal<ReadonlySet<string>>(new Set());
  let wanted: readonly string[] = [];
  let turn = 0;

  const tell = (pattern: string, outcome: SiteView['outcome']) => {
    outcomes.value = new Map(outcomes.value).set(pattern, outcome);
  };

  /** Asks the browser anew. An answer that a later question has overtaken is dropped. */
  const refresh = async (patterns: readonly string[] = wanted) => {
    wanted = patterns;
    const mine = ++turn;
    // Where the browser does not answer, a press can still ask for it.
    const answer = await deps.granted([...new Set(patterns)]).catch(() => new Set<string>());
    if (mine !== turn) return;
    const asked = new Set(patterns);
    const gone = [...known.value].filter((pattern) => asked.has(pattern) && !answer.has(pattern));
    // Allowed elsewhere meanwhile: what was said of it no longer holds.
    const settled = [...outcomes.value].filter(
      ([pattern, outcome]) => !answer.has(pattern) || outcome === 'kept' || outcome === 'asking',
    );
    batch(() => {
      known.value = answer;
      answered.value = asked;
      outcomes.value = new Map([
        ...settled,
        ...gone.map((pattern): [string, SiteView['outcome']] => [pattern, 'revoked']),
      ]);
    });
  };

  return {
    outcomes,
    refresh,
    /** `null` until the browser has answered. */
    isGranted: (pattern: string) => (answered.value.has(pattern) ? known.value.has(pattern) : null),

    /** Calls the browser at once: after an `await` it would no longer count as the person's click. */
    async allow(pattern: string) {
      const answer = deps.request([pattern]);
      tell(pattern, 'asking');
      const yes = await answer.catch(() => false);
      tell(pattern, yes ? null : 'denied');
      await refresh();
      return yes;
    },

    async revoke(pattern: string) {
      const gone = await deps.revoke([pattern]).catch(() => false);
      tell(pattern, gone ? 'revoked' : 'kept');
      await refresh();
      return gone;
    },
  };
}
