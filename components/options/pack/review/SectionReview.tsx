import { useId } from 'preact/hooks';
import type { ReviewActions, ReviewSection } from '../../../../lib/options/pack/view';
import type { Difference } from '../../../../lib/pack/diff';
import { DifferenceRow } from './DifferenceRow';
import { texts } from './texts';

interface Props {
  view: ReviewSection;
  choose: ReviewActions['choose'];
}

const kinds: readonly Difference['kind'][] = ['added', 'changed', 'removed', 'moved'];

/** One section: what the file changes in it, and what is to come of that. */
export function SectionReview({ view: { section, choice, choices, differences }, choose }: Props) {
  const id = useId();
  const counts = kinds
    .map((kind) => ({ kind, n: differences.filter((one) => one.kind === kind).length }))
    .filter(({ n }) => n > 0);
  return (
    <section class="review-section" data-testid="review-section" data-section={section} aria-labelledby={id}>
      <header class="review-section-head">
        <h3 id={id}>{texts.sections[section]}</h3>
        <p class="review-counts">
          {counts.map(({ kind, n }) => (
            <span key={kind} class={`review-count review-${kind}`}>
              {texts.counts[kind](n)}
            </span>
          ))}
        </p>
        <fieldset class="review-choice">
          <legend class="visually-hidden">{texts.sections[section]}</legend>
          {choices.map((one) => (
            <label key={one} title={texts.choiceHelp[one]}>
              <input
                type="radio"
                class="visually-hidden"
                name={`${id}-choice`}
                data-testid={`review-${section}-${one}`}
                checked={one === choice}
                onChange={() => choose(section, one)}
              />
              <span>{texts.choices[one]}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <ul class="review-list">
        {differences.map((difference) => (
          <DifferenceRow key={difference.key} difference={difference} />
        ))}
      </ul>
    </section>
  );
}
