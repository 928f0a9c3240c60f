/** What a link's parts must be to each other and to the rest of the pack. `link-shape.ts` has said what each may be. */
import type { Environment } from '../links/environment';
import { say } from '../locale/say';
import { originAddress, type Rule } from './address-rules';
import { inEach, type LinkUnderCheck } from './each-environment';
import type { Json } from './json';
import type { PackProblem } from './pack';
import { below, items, member, textAt, texts } from './places';
import { presetProblems } from './preset-check';
import { notAmong } from './schema-words';
import { settingOf, type PackSetting } from './setting';
import { bodyTemplate, linkTemplate, mintTemplate, valuePath } from './template-rules';

/** Every problem of the pack's links that concerns more than one key. */
export function linkProblems(pack: Json): PackProblem[] {
  const setting = settingOf(pack);
  return items(pack, 'links').flatMap((link, index) => {
    if (typeof link !== 'object' || link === null || Array.isArray(link)) return [];
    const place = below('', 'links', index);
    const scope = {
      schemes: setting.schemes,
      custom: setting.custom,
      clue: textAt(link, 'clue') !== undefined,
    };
    const one = { link, place, scope, environments: shownIn(link, setting.environments) };
    return [
      ...targetProblems(one),
      ...mintProblems(one),
      ...presetProblems(one),
      ...conditionProblems(one, setting),
    ];
  });
}

function shownIn(link: Json, environments: readonly Environment[]): readonly (Environment | null)[] {
  if (environments.length === 0) return [null];
  const when = items(member(link, 'when'), 'environment');
  const shown = environments.filter(({ id }) => when.includes(id));
  return shown.length > 0 ? shown : environments;
}

/** Where the link leads: one of three. */
function targetProblems(one: LinkUnderCheck): PackProblem[] {
  const { link, place, scope } = one;
  const [first, ...others] = ['url', 'preset', 'mint'].filter((key) => member(link, key) !== undefined);
  if (first === undefined) return [{ at: place, message: say('pack.leadsNowhere') }];
  const url = textAt(link, 'url');
  return [
    ...others.map((key) => ({
      at: below(place, key),
      message: say('pack.besides', { first }),
    })),
    ...(url === undefined ? [] : inEach(one, below(place, 'url'), url, linkTemplate(scope))),
  ];
}

function mintProblems(one: LinkUnderCheck): PackProblem[] {
  const { link, place, scope } = one;
  const mint = member(link, 'mint');
  const url = textAt(mint, 'url');
  const reason = member(link, 'reason') === true;
  return [
    ...(url === undefined ? [] : inEach(one, below(place, 'mint', 'url'), url, mintTemplate(scope))),
    ...texts(mint, 'body').flatMap(([key, text]) =>
      inEach(one, below(place, 'mint', 'body', key), text, bodyTemplate(scope, reason)),
    ),
    ...items(mint, 'origins').flatMap((origin, index) =>
      typeof origin === 'string'
        ? inEach(one, below(place, 'mint', 'origins', index), origin, originAddress)
        : [],
    ),
  ];
}

/** Names in `when` and `clue` that lead elsewhere in the pack. */
function conditionProblems({ link, place, scope }: LinkUnderCheck, setting: PackSetting): PackProblem[] {
  const when = member(link, 'when');
  const ids = setting.environments.map(({ id }) => id);
  const clue = textAt(link, 'clue');
  return [
    ...listed(items(when, 'has'), below(place, 'when', 'has'), valuePath(scope)),
    ...listed(items(when, 'environment'), below(place, 'when', 'environment'), (id) =>
      ids.length > 0 ? among(ids)(id) : say('pack.noEnvironments'),
    ),
    ...problem(below(place, 'clue'), clue === undefined ? null : among(setting.clues)(clue)),
  ];
}

const listed = (list: readonly Json[], place: string, rule: Rule): PackProblem[] =>
  list.flatMap((text, index) =>
    problem(below(place, index), typeof text === 'string' && text.trim() ? rule(text) : null),
  );

const problem = (place: string, message: string | null): PackProblem[] =>
  message === null ? [] : [{ at: place, message }];

const among =
  (words: readonly string[]): Rule =>
  (word) =>
    words.includes(word) ? null : notAmong(word, words);
