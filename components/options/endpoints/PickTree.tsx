import type { Json } from '../../../lib/cards/card';
import type { SourceDraft } from '../../../lib/options/endpoints/draft';
import { rowsAt } from '../../../lib/options/endpoints/pick';
import { childPointer } from '../../../lib/pack/pointer';
import { VisibleText } from '../../ui/VisibleText';
import { texts } from './form-texts';

interface Props {
  value: Json;
  draft: Pick<SourceDraft, 'map' | 'list' | 'kind'>;
  /** A value was pressed: its place in the answer. */
  take(place: string): void;
  takeList(place: string): void;
}

/** Nobody looks for a place in the fiftieth entry of a list, whose first says the same. */
const MOST_ENTRIES = 3;
const MOST_KEYS = 100;
const LONGEST = 80;

/** An answer whose values can be pressed, each with what the mapping makes of it. */
export function PickTree(props: Props) {
  return (
    <div class="answer-pick" data-testid="pick-tree">
      <p class="soft">{texts.pick.hint}</p>
      {isListOfCustomers(props.value) && props.draft.kind === 'json' && (
        <div>
          <ListButton place="" draft={props.draft} takeList={props.takeList} />
        </div>
      )}
      <Node {...props} place="" />
    </div>
  );
}

function Node({ value, place, ...rest }: Props & { place: string }) {
  if (typeof value !== 'object' || value === null) return <Leaf {...rest} value={value} place={place} />;
  const all = Object.entries(value);
  if (all.length === 0) return <span class="soft">{texts.pick.emptyList}</span>;
  const shown = all.slice(0, Array.isArray(value) ? MOST_ENTRIES : MOST_KEYS);
  return (
    <ul class="pick-tree" dir="ltr">
      {shown.map(([key, child]) => {
        const at = childPointer(place, key);
        return (
          <li key={key}>
            <code class="pick-key">
              <VisibleText text={key} />
            </code>{' '}
            {isListOfCustomers(child) && rest.draft.kind === 'json' && (
              <ListButton place={at} draft={rest.draft} takeList={rest.takeList} />
            )}
            <Node {...rest} value={child} place={at} />
          </li>
        );
      })}
      {all.length > shown.length && <li class="soft">{texts.pick.more(all.length - shown.length)}</li>}
    </ul>
  );
}

const isListOfCustomers = (value: Json): boolean =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;

function ListButton({ place, draft, takeList }: Pick<Props, 'draft' | 'takeList'> & { place: string }) {
  if (draft.list === place) return <span class="chip chip-confirmed">{texts.pick.isList}</span>;
  return (
    <button
      type="button"
      class="button button-quiet pick-list"
      data-testid="pick-list"
      data-place={place}
      aria-label={texts.pick.list(place)}
      onClick={() => takeList(place)}
    >
      {texts.pick.isList}
    </button>
  );
}

function Leaf({ value, place, draft, take }: Omit<Props, 'takeList'> & { place: string }) {
  const text =
    value === null ? texts.pick.nothing : typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return (
    <>
      <button
        type="button"
        class="pick-value"
        data-testid="pick-value"
        data-place={place}
        aria-label={texts.pick.take(place, short)}
        title={place}
        onClick={() => take(place)}
      >
        <VisibleText text={short} />
      </button>
      {rowsAt(draft, place).map(({ fact, name }) => (
        <span key={`${fact} ${name}`} class="chip chip-confirmed pick-fact">
          <VisibleText text={name || texts.map.facts[fact]} />
        </span>
      ))}
    </>
  );
}
