import { VisibleText } from '../../ui/VisibleText';
import { Address } from './Address';
import type { NumberedPart } from './number-parts';
import { texts } from './texts';

interface Props {
  /** What a press would send along, by key. */
  body: readonly [key: string, parts: NumberedPart[]][];
  /** Where the answer may lead; empty while that is not known. */
  origins: readonly string[];
}

/** What a press would send along, and where its answer may lead. */
export function MintNote({ body, origins }: Props) {
  return (
    <div class="mint" data-testid="link-mint">
      {body.length > 0 && (
        <>
          <p class="soft">{texts.mint.body}</p>
          <dl class="mint-body">
            {body.map(([key, parts]) => (
              <div key={key} class="mint-entry">
                <dt>
                  <code>
                    <VisibleText text={key} />
                  </code>
                </dt>
                <dd>
                  <Address parts={parts} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="soft">
        {origins.length > 0 && texts.mint.leads(origins)} {texts.mint.never}
      </p>
    </div>
  );
}
