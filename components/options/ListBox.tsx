import { useRef, useState } from 'preact/hooks';
import { Box, type FieldIds } from './Field';

interface Props extends FieldIds {
  values: readonly string[];
  testId: string;
  change(values: string[]): void;
}

const split = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/** A list as one line with commas. What is typed stays as it is typed, also a comma that nothing follows yet. */
export function ListBox({ values, change, ...rest }: Props) {
  const [text, setText] = useState(values.join(', '));
  const known = useRef(values);
  // Somebody else changed it.
  const shown = same(known.current, values) ? text : values.join(', ');
  return (
    <Box
      {...rest}
      value={shown}
      input={(typed) => {
        setText(typed);
        const next = split(typed);
        known.current = next;
        change(next);
      }}
    />
  );
}
