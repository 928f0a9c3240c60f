import type { RefObject } from 'preact';
import type { LocatedProblem } from '../../../lib/pack/schema';

interface Props {
  text: string;
  problems: readonly LocatedProblem[];
  element: RefObject<HTMLPreElement | null>;
}

/** Line numbers, marked where something is wrong. For the eye only: the list of problems says it in words. */
export function Gutter({ text, problems, element }: Props) {
  const lines = text.split('\n').length;
  const marked = [...new Set(problems.map(({ line }) => line))].toSorted((a, b) => a - b);
  let next = 1;
  return (
    <pre ref={element} class="gutter" aria-hidden="true">
      {marked.map((line) => {
        const before = numbers(next, line - 1);
        next = line + 1;
        return [before, <mark key={line}>{line}</mark>, '\n'];
      })}
      {numbers(next, lines)}
    </pre>
  );
}

/** One text for a whole run of lines: a long pack must not make thousands of elements. */
function numbers(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${from + index}\n`).join('');
}
