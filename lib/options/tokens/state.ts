/** The card of tokens without its looks: what the saved pack's sources want, and what has been typed. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Pack, Source } from '../../pack/pack';
import { flawOf, type Kept, type Known } from '../../sources/credentials/kept';
import { originOf, wantedBy, type Kind } from '../../sources/credentials/want';
import { latest } from '../../work/latest';
import type { Offer } from '../changes';
import type { TokensActions, TokenView } from './view';

export interface TokensDeps {
  readCredentials(): Promise<Known[]>;
  keepCredential(kind: Kind, id: string, kept: Kept): Promise<void>;
  removeCredential(kind: Kind, id: string): Promise<void>;
  /** With what was typed; `null` where there is nothing. */
  readCredential(kind: Kind, id: string): Promise<Kept | null>;
  onCredentialsChanged(changed: () => void): void;
  now(): number;
}

type Wanted = Pick<Known, 'kind' | 'id'> & { source?: Source };

const keyOf = ({ kind, id }: Wanted) => `${kind}:${id}`;

export function createTokens(deps: TokensDeps, pack: ReadonlySignal<Pack | null>, offer: Offer) {
  const read = signal<readonly Known[] | null>(null);
  const known = computed(() => read.value ?? []);
  const load = latest(deps.readCredentials, (next) => (read.value = next));

  /** What sources want, in the pack's order; then what is kept and no source wants. */
  const rows = computed<Wanted[]>(() => {
    if (!read.value) return []; // nothing is missing that was not looked for
    const wanted: Wanted[] = (pack.value?.sources ?? []).flatMap((source) =>
      wantedBy(source).map((kind) => ({ kind, id: source.id, source })),
    );
    const keys = new Set(wanted.map(keyOf));
    return [...wanted, ...known.value.filter((one) => !keys.has(keyOf(one)))];
  });
  const rowOf = (key: string) => rows.value.find((row) => keyOf(row) === key);

  const view = computed<TokenView[]>(() =>
    rows.value.map((row) => {
      const { kind, id, source } = row;
      const kept = known.value.find((one) => one.kind === kind && one.id === id);
      const origin = source ? originOf(source) : null;
      return {
        key: keyOf(row),
        kind,
        label: source?.label ?? id,
        host: (origin && URL.parse(origin)?.host) ?? null,
        state: !source ? 'spare' : !kept ? 'missing' : kept.origin === origin ? 'kept' : 'moved',
        ...(kept && { kept: { origin: kept.origin, at: kept.at } }),
      };
    }),
  );

  /** How many tokens sources want, and how many of those can be used; `null` until it is known. */
  const tally = computed(() => {
    const wanted = view.value.filter(({ state }) => state !== 'spare');
    const kept = wanted.filter(({ state }) => state === 'kept');
    return read.value && { wanted: wanted.length, kept: kept.length };
  });

  const actions: TokensActions = {
    async save(key, typed) {
      const text = typed.trim();
      const flaw = flawOf(text);
      if (flaw) return flaw;
      const row = rowOf(key);
      const origin = row?.source && originOf(row.source);
      if (!row || !origin) return 'failed';
      try {
        await deps.keepCredential(row.kind, row.id, { origin, value: text, at: deps.now() });
      } catch {
        return 'failed';
      }
      await load();
      return 'saved';
    },
    async remove(key) {
      const row = rowOf(key);
      if (!row) return;
      const { kind, id } = row;
      const kept = await deps.readCredential(kind, id);
      await deps.removeCredential(kind, id);
      await load();
      if (!kept) return;
      const label = row.source?.label ?? id;
      const putBack = async () => {
        // Another one was typed meanwhile.
        if (await deps.readCredential(kind, id)) return false;
        await deps.keepCredential(kind, id, kept);
        await load();
        return true;
      };
      offer({ code: 'token-removed', label }, putBack, { code: 'token-back', label });
    },
  };

  deps.onCredentialsChanged(() => void load());
  void load();
  return { view, tally, actions };
}
