import { X } from 'lucide-preact';
import type { Place } from '../../../lib/desks/config';
import { isPlaceRule, partsOf, placeOf, type Rule } from '../../../lib/options/desks/draft';
import { VisibleText } from '../../ui/VisibleText';
import { Marked } from '../links/Marked';
import { RowButton } from '../RowButton';
import { Box } from '../Field';
import { texts } from './texts';

interface Props {
  id: string;
  rule: Rule;
  value: Place | undefined;
  problems: readonly string[];
  set(value: Place): void;
  remove(): void;
}

/** One rule: the selector of what is read, and the attribute that holds it, where its text does not. */
export function RuleField({ id, rule, value, problems, set, remove }: Props) {
  const t = texts.rules;
  const [label, help] = t.of[rule];
  const parts = partsOf(value);
  const ids = { describedBy: `${id}-wrong ${id}-help`, invalid: problems.length > 0 };
  return (
    <div class="field rule" role="group" aria-labelledby={`${id}-label`} data-testid="rule" data-rule={rule}>
      <div class="rule-head">
        <span id={`${id}-label`} class="field-name">
          {label}
        </span>
        <RowButton label={t.remove(label)} testId="rule-remove" press={remove}>
          <X size={15} />
        </RowButton>
      </div>
      <div class="rule-parts">
        <label class="rule-part" for={`${id}-select`}>
          <span class="soft">{t.selector}</span>
          <Box
            {...ids}
            id={`${id}-select`}
            testId="rule-select"
            value={parts.select}
            input={(select) => set(placeOf({ ...parts, select }))}
          />
        </label>
        {isPlaceRule(rule) && (
          <label class="rule-part" for={`${id}-attr`}>
            <span class="soft">{t.attribute}</span>
            <Box
              {...ids}
              id={`${id}-attr`}
              testId="rule-attr"
              placeholder={t.attributeHint}
              value={parts.attr}
              input={(attr) => set(placeOf({ ...parts, attr }))}
            />
          </label>
        )}
      </div>
      <p id={`${id}-wrong`} class="field-wrong" role={ids.invalid ? 'alert' : undefined}>
        {problems.map((problem) => (
          <span key={problem}>
            <VisibleText text={problem} />
          </span>
        ))}
      </p>
      <p id={`${id}-help`} class="field-help">
        <Marked text={help} />
      </p>
    </div>
  );
}
