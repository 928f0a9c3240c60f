import { Fragment } from 'preact';
import { segments } from './visible-text';

interface Props {
  text: string;
  /** An address: breaks before its `@`, if it must break. */
  address?: boolean;
  /** Part of a longer text whose direction is one: not kept apart from what stands beside it. */
  inline?: boolean;
}

function withBreaks(text: string) {
  return text.split(/(?=@)/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/**
 * Text from outside: kept apart from the direction of its surroundings, and with a marker for each character that
 * would be invisible. The marker is drawn by CSS, so that the element's text stays the value, letter by letter.
 */
export function VisibleText({ text, address = false, inline = false }: Props) {
  const parts = segments(text).map((part, at) =>
    'text' in part ? (
      <Fragment key={at}>{address ? withBreaks(part.text) : part.text}</Fragment>
    ) : (
      <span key={at} class="hidden-character" data-code={part.code} title={part.code}>
        {part.hidden}
      </span>
    ),
  );
  return inline ? <>{parts}</> : <bdi>{parts}</bdi>;
}
