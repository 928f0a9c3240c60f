/** From a value that somebody points at in an answer to a row of the mapping. Pure. */
import type { SourceDraft } from './draft';
import { isFact, type FactName, type MapRow } from './rows';

/** What keys are usually called that hold a fact; small, without what is no letter. */
const usual: Record<FactName, RegExp> = {
  email: /^(e?mail|emailaddress|mailaddress)$/,
  emails: /^(emails|addresses|emailaddresses)$/,
  name: /^(name|fullname|displayname|customername)$/,
  company: /^(company|companyname|organi[sz]ation|org|account|accountname)$/,
  plan: /^(plan|planname|tier|subscription)$/,
  externalId: /^(id|externalid|customerid|userid|uid|uuid)$/,
  avatar: /^(avatar|avatarurl|picture|photo|image)$/,
  stripeId: /^(stripe|stripeid|stripecustomer|stripecustomerid)$/,
};

const lastOf = (pointer: string): string =>
  (pointer.split('/').findLast((token) => !/^\d+$/.test(token)) ?? '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

/** Of a pointer into the whole answer: within an entry of the list, where the source has one and it is below that. */
export function withinEntry(list: string | undefined, pointer: string): string {
  if (list === undefined || !pointer.startsWith(`${list}/`)) return pointer;
  const [, , ...rest] = pointer.slice(list.length).split('/');
  return rest.length > 0 ? `/${rest.join('/')}` : pointer;
}

function factFor(pointer: string): FactName | null {
  const key = lastOf(pointer)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const names = Object.keys(usual) as FactName[];
  // `/company/name` is the company's, and no person's.
  const above = /company|organi[sz]ation|\borg\b|\/plan\//i.exec(
    pointer.slice(0, pointer.lastIndexOf('/') + 1),
  );
  if (above && key === 'name') return /plan/i.test(above[0]) ? 'plan' : 'company';
  return names.find((name) => usual[name].test(key)) ?? null;
}

/** `firstSeenAt` as words for a label: `First seen at`. */
function wordsOf(key: string): string {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The rows once a value has been pressed: its place goes into the row that is aimed at, else into the row of the fact that
 * its key is usually called, while that is free, else into a new row of its own.
 *
 * @param pressed its place in the whole answer
 * @param aim the index of a row; `null`: none
 */
export function picked(
  { map, list }: Pick<SourceDraft, 'map' | 'list'>,
  pressed: string,
  aim: number | null,
): MapRow[] {
  const pointer = withinEntry(list, pressed);
  const aimed = aim === null ? undefined : map[aim];
  if (aim !== null && aimed) return map.with(aim, { ...aimed, pointer });
  const fact = factFor(pointer);
  const at = map.findIndex((row) => row.fact === fact);
  if (fact && (at < 0 || map[at]?.pointer === '')) {
    return at < 0 ? [...map, { fact, name: '', pointer }] : map.with(at, { fact, name: '', pointer });
  }
  return [...map, { fact: 'field', name: wordsOf(lastOf(pointer)), pointer }];
}

/** Rows that point at this place of the whole answer. */
export const rowsAt = ({ map, list }: Pick<SourceDraft, 'map' | 'list'>, place: string): MapRow[] => {
  const pointer = withinEntry(list, place);
  return map.filter((row) => row.pointer !== '' && row.pointer === pointer);
};

/** Facts that no row of the form has yet, beside that of `row`. */
export const freeFacts = (map: readonly MapRow[], row?: MapRow): ReadonlySet<MapRow['fact']> =>
  new Set(map.flatMap(({ fact }) => (isFact(fact) && fact !== row?.fact ? [fact] : [])));
