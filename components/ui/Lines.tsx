import { Fragment } from 'preact';
import { VisibleText } from './VisibleText';

/** Text from outside with its own line breaks, for a block whose direction is the text's (`dir="auto"`). */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split(/\r\n|\r|\n/).map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          <VisibleText text={line.replaceAll('\t', '  ')} inline />
        </Fragment>
      ))}
    </>
  );
}
