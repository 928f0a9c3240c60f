/** The people of a GLPI ticket, which its page holds up to three times over. */
import { findAll, parseAddress, textOf } from '../dom';
import { drawn } from '../drawn';
import { isFields, listIn, textIn, type Fields } from '../json';
import { addressIn } from '../mailto';
import { numberIn } from '../number';

/** One entry of an actor list. `id` is `'0'` for an address without a user, `''` where the page does not say. */
export interface Actor {
  itemtype: string;
  id: string;
  title: string;
  /** The user's own address, where the page tells. */
  own: string[];
  /** Where to write instead. All there is of somebody without a user. */
  alternative: string | null;
}

/** What the form sends when it is saved: JSON of all lists. Empty until the page's scripts have run. (10 and 11) */
const FIELD = 'input[name="_actors"]';
/** The lists behind it, one option for each actor. (11; with fewer attributes in 10) */
const optionsOf = (type: string) => `select[data-actor-type="${type}"] option[data-itemtype]`;
/** What select2 draws for those chosen. Its list of those to choose from is drawn alike, elsewhere. (10 and 11) */
const chipsOf = (type: string) => `.select2-selection .actor_entry[data-itemtype][data-actortype="${type}"]`;
/** The card that unfolds above a user. (11) */
const cardOf = (type: string, id: string) =>
  `#contentuser_opt_${type}User${id} .user-info-card a[href^="mailto:"]`;

/** The ticket's actors of one type (`requester`), or `null` where the page does not say, and where it says two things. */
export function actorsIn(root: Document, type: string, written: string): Actor[] | null {
  const fields = new Set(drawn(root, FIELD, written).map((field) => field.getAttribute('value')));
  if (fields.size > 1) return null;
  const options = drawn(root, optionsOf(type), written).filter(isChosen).map(fromOption);
  const chips = drawn(root, chipsOf(type), written).map(fromChip);
  const listed = listedIn([...fields][0] ?? '', type);
  const actors = listed ?? (options.length ? options : chips.length ? chips : null);
  return (
    actors && actors.map((actor) => ({ ...actor, own: ownAddresses(root, type, actor, options, written) }))
  );
}

/** Every address that the page gives for the user of `actor`. */
function ownAddresses(
  root: Document,
  type: string,
  actor: Actor,
  options: Actor[],
  written: string,
): string[] {
  if (actor.itemtype !== 'User' || actor.id === '0') return [];
  const same = options.filter(({ itemtype, id }) => itemtype === 'User' && id === actor.id);
  const cards = drawn(root, cardOf(type, actor.id), written).map(addressIn);
  return [...actor.own, ...same.flatMap(({ own }) => own), ...cards.filter((found) => found !== null)];
}

const isChosen = (option: Element) => option instanceof HTMLOptionElement && option.selected;

/** GLPI writes ids as numbers or as text. */
const idOf = (value: unknown): string | null =>
  String(value) === '0'
    ? '0'
    : numberIn(typeof value === 'number' || typeof value === 'string' ? `${value}` : '');

/** The list of one type in the field's JSON, or `null` where there is none yet. */
function listedIn(json: string, type: string): Actor[] | null {
  try {
    return listIn(JSON.parse(json), type)?.filter(isFields).map(fromEntry) ?? null;
  } catch {
    return null;
  }
}

function fromEntry(entry: Fields): Actor {
  const own = parseAddress(textIn(entry, 'default_email'));
  return {
    itemtype: textIn(entry, 'itemtype'),
    id: idOf(entry['items_id']) ?? '',
    title: textIn(entry, 'title'),
    own: own ? [own] : [],
    alternative: parseAddress(textIn(entry, 'alternative_email')),
  };
}

function fromOption(option: Element): Actor {
  const text = (name: string) => (option.getAttribute(`data-${name}`) ?? '').trim();
  const own = parseAddress(text('default-email'));
  return {
    itemtype: text('itemtype'),
    id: idOf(text('items-id')) ?? '',
    title: text('title') || text('text'),
    own: own ? [own] : [],
    alternative: parseAddress(text('alternative-email')),
  };
}

function fromChip(chip: Element): Actor {
  const text = textOf(findAll(chip, '.actor_text')[0]);
  const id = idOf(chip.getAttribute('data-items-id')) ?? '';
  const itemtype = chip.getAttribute('data-itemtype') ?? '';
  return { itemtype, id, title: text, own: [], alternative: id === '0' ? parseAddress(text) : null };
}
