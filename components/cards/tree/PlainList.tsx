import type { Single } from './arrange';
import { Fold } from './Fold';
import { TreeValue } from './TreeValue';

interface Props {
  name: string;
  values: readonly Single[];
  copy(text: string): Promise<boolean>;
}

/** A list of single values. */
export function PlainList({ name, values, copy }: Props) {
  return (
    <Fold items={values} first={8}>
      {(shown, more) => (
        <>
          <ul class="tree-list">
            {shown.map((value, at) => (
              <li key={at}>
                <TreeValue name={name} value={value} copy={copy} />
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </Fold>
  );
}
