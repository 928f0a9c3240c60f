/** What a pack says in one place that its links must fit in another. Read from packs that may be wrong. */
import { clueKinds } from '../clues/clue';
import type { Environment } from '../links/environment';
import type { Json } from './json';
import { items, member, textAt, texts } from './places';

export interface PackSetting {
  /** Schemes beside https and http, by name. */
  schemes: ReadonlySet<string>;
  environments: readonly Environment[];
  /** Names of values that sources give in `map.values`. */
  custom: ReadonlySet<string>;
  /** Kinds of clue, Deskside's own and the pack's. */
  clues: readonly string[];
}

export function settingOf(pack: Json): PackSetting {
  const environments = items(pack, 'environments').flatMap((environment) => {
    const id = textAt(environment, 'id');
    if (id === undefined) return [];
    return [{ id, label: id, values: Object.fromEntries(texts(environment, 'values')) }];
  });
  return {
    schemes: new Set(items(pack, 'schemes').filter((scheme) => typeof scheme === 'string')),
    environments,
    custom: new Set(
      items(pack, 'sources').flatMap((source) =>
        texts(member(source, 'map'), 'values').map(([name]) => name),
      ),
    ),
    clues: [...clueKinds, ...items(pack, 'clues').flatMap((clue) => textAt(clue, 'id') ?? [])],
  };
}
