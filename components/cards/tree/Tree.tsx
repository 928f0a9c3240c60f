import type { Json } from '../../../lib/cards/card';
import { cardTexts as t } from '../texts';
import { entriesOf, isPlainList, singleOf } from './arrange';
import { Entries } from './Entries';
import { PlainList } from './PlainList';
import { TreeValue } from './TreeValue';

interface Props {
  value: Json;
  copy(text: string): Promise<boolean>;
}

/** Any JSON, as a person would write it down: what is nested can be opened, and is not drawn before. */
export function Tree({ value, copy }: Props) {
  const single = singleOf(value);
  if (single === null || single === '') return <p class="card-words">{t.empty}</p>;
  return (
    <div class="tree" data-testid="tree">
      {single !== undefined ? (
        <TreeValue name="" value={single} copy={copy} />
      ) : isPlainList(value) ? (
        <PlainList name="" values={value} copy={copy} />
      ) : (
        <Entries entries={entriesOf('', value as Json[])} depth={0} copy={copy} />
      )}
    </div>
  );
}
