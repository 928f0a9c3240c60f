import { useId, useState } from 'preact/hooks';
import { ChevronRight } from 'lucide-preact';
import type { Json } from '../../../lib/cards/card';
import { VisibleText } from '../../ui/VisibleText';
import { cardTexts as t } from '../texts';
import { entriesOf, isPlainList, isSmall, singleOf, type Entry } from './arrange';
import { Fold } from './Fold';
import { PlainList } from './PlainList';
import { TreeValue } from './TreeValue';

interface Props {
  entries: readonly Entry[];
  /** Of what holds them; 0 is the card itself. */
  depth: number;
  copy(text: string): Promise<boolean>;
}

/** Labels and values; what is nested stands below its label. */
export function Entries({ entries, depth, copy }: Props) {
  return (
    <Fold items={entries} first={depth === 0 ? 30 : 12}>
      {(shown, more) => (
        <>
          <dl class="tree-entries">
            {shown.map(({ key, label, value }, at) => {
              const single = singleOf(value);
              return single === undefined ? (
                <Branch key={at} name={key} label={label} value={value} depth={depth + 1} copy={copy} />
              ) : (
                <div key={at} class="fact">
                  <dt>
                    <VisibleText text={label} />
                  </dt>
                  <dd>
                    <TreeValue name={key} value={single} copy={copy} />
                  </dd>
                </div>
              );
            })}
          </dl>
          {more}
        </>
      )}
    </Fold>
  );
}

interface BranchProps {
  name: string;
  label: string;
  value: Json;
  depth: number;
  copy(text: string): Promise<boolean>;
}

/** Something nested, behind its label. Closed, nothing of it is drawn, so that it may be as deep as it likes. */
export function Branch({ name, label, value, depth, copy }: BranchProps) {
  const id = useId();
  const [open, setOpen] = useState(() => isSmall(value, depth));
  const list = isPlainList(value);
  return (
    <div class="tree-branch">
      <dt>
        <button
          type="button"
          class="tree-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={14} />
          <span class="tree-name">
            <VisibleText text={label} />
          </span>
          <small>{t.entries(Object.keys(value as Json[]).length)}</small>
        </button>
      </dt>
      {open && (
        // Deeper than this the indent would leave no room.
        <dd id={id} class={depth > 4 ? 'tree-inner tree-flat' : 'tree-inner'}>
          {list ? (
            <PlainList name={name} values={value} copy={copy} />
          ) : (
            <Entries entries={entriesOf(name, value as Json[])} depth={depth} copy={copy} />
          )}
        </dd>
      )}
    </div>
  );
}
