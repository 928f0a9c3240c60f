import { VisibleText } from '../../ui/VisibleText';
import { kindOf, type NumberedPart } from './number-parts';

interface Props {
  parts: readonly NumberedPart[];
  testId?: string;
}

/** A text part by part: what the template says is quiet, what was put in stands out with its number. */
export function Address({ parts, testId }: Props) {
  return (
    <code class="address" dir="ltr" data-testid={testId}>
      {parts.map(({ part, n }, at) =>
        part.from === 'template' ? (
          <span key={at}>{part.text}</span>
        ) : (
          <mark key={at} class={`part part-${kindOf(part)}`} data-n={n}>
            <VisibleText text={part.text} />
          </mark>
        ),
      )}
    </code>
  );
}
