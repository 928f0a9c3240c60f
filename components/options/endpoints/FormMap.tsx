import { Crosshair } from 'lucide-preact';
import { freeFacts } from '../../../lib/options/endpoints/pick';
import { factNames, isFact, type MapRow } from '../../../lib/options/endpoints/rows';
import { RowBox, Rows, type RowIds } from '../Rows';
import { wrongAt } from './FormAsk';
import type { PartProps } from './part';
import { texts } from './form-texts';

interface Props extends PartProps {
  /** The row that takes the next value that is pressed in an answer. */
  aim: number | null;
  setAim(at: number | null): void;
}

const emptyRow: MapRow = { fact: 'field', name: '', pointer: '' };
const choices = [...factNames, 'field', 'value'] as const;
const isChoice = (text: string): text is MapRow['fact'] => choices.some((one) => one === text);

/** Where in the answer each fact stands. */
export function FormMap({ form: { draft, places }, id, edit, wrong, aim, setAim }: Props) {
  const t = texts.map;
  return (
    <Rows
      id={`${id}-map`}
      name="source-map"
      label={t.label}
      help={t.help}
      rows={draft.map}
      blank={emptyRow}
      add={t.add}
      remove={t.remove}
      wrong={(at) => wrongAt(wrong, places.map[at])}
      problems={[]}
      change={(map) => {
        if (map.length < draft.map.length) setAim(null);
        edit({ map });
      }}
    >
      {(row, at, set, ids) => (
        <>
          <FactPick row={row} at={at} map={draft.map} set={set} ids={ids} />
          {!isFact(row.fact) && (
            <RowBox
              {...ids}
              label={t.name(at + 1)}
              testId="source-map-name"
              placeholder={t.hints[row.fact]}
              value={row.name}
              input={(name) => set({ name })}
            />
          )}
          <span class="map-place">
            <RowBox
              {...ids}
              label={t.place(at + 1)}
              testId="source-map-place"
              placeholder="/customer/name"
              code
              value={row.pointer}
              input={(pointer) => set({ pointer })}
              onFocus={() => setAim(at)}
            />
            {aim === at && (
              <span class="map-aim" title={t.aim}>
                <Crosshair size={14} aria-label={t.aim} role="img" />
              </span>
            )}
          </span>
        </>
      )}
    </Rows>
  );
}

interface FactProps {
  row: MapRow;
  at: number;
  map: readonly MapRow[];
  set(patch: Partial<MapRow>): void;
  ids: RowIds;
}

function FactPick({ row, at, map, set, ids }: FactProps) {
  const t = texts.map;
  const taken = freeFacts(map, row);
  return (
    <select
      class="choice-list map-fact"
      data-testid="source-map-fact"
      aria-label={t.fact(at + 1)}
      aria-describedby={ids.describedBy}
      value={row.fact}
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        if (isChoice(value)) set({ fact: value, ...(isFact(value) && { name: '' }) });
      }}
    >
      {choices.map((fact) => (
        <option key={fact} value={fact} disabled={taken.has(fact)}>
          {t.facts[fact]}
        </option>
      ))}
    </select>
  );
}
