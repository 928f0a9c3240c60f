import { segments } from './visible-text';

/**
 * Text from outside: kept apart from the direction of its surroundings, and with a marker for each character that
 * would be invisible. The marker is drawn by CSS, so that the element's text stays the value, letter by letter.
 */
export function VisibleText({ text }: { text: string }) {
  return (
    <bdi>
      {segments(text).map((part) =>
        'text' in part ? (
          part.text
        ) : (
          <span class="hidden-character" data-code={part.code} title={part.code}>
            {part.hidden}
          </span>
        ),
      )}
    </bdi>
  );
}
