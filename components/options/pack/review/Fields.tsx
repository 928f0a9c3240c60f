import type { FieldChange } from '../../../../lib/pack/fields';
import { VisibleText } from '../../../ui/VisibleText';
import { texts } from './texts';

/** Field by field: what was, and what it becomes. */
export function Fields({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <dl class="review-fields">
      {fields.map(({ at, before, after }) => (
        <div key={at} data-testid="review-field" data-at={at}>
          <dt>
            <code>
              <VisibleText text={at.slice(1) || texts.itself} />
            </code>
          </dt>
          <dd>
            {before !== null && (
              <del>
                <span class="visually-hidden">{texts.was} </span>
                <VisibleText text={before} />
              </del>
            )}
            {after !== null && (
              <ins>
                <span class="visually-hidden">{texts.becomes} </span>
                <VisibleText text={after} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
