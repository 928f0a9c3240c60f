import { Fragment } from 'preact';

/** A text of ours in which backticks hold what is to be typed. */
export function Marked({ text }: { text: string }) {
  return (
    <>
      {text.split('`').map((part, at) => (
        <Fragment key={at}>{at % 2 === 1 ? <code>{part}</code> : part}</Fragment>
      ))}
    </>
  );
}
