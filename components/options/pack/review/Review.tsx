import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewActions, ReviewView } from '../../../../lib/options/pack/view';
import type { Choice } from '../../../../lib/pack/merge';
import { Card } from '../../../ui/Card';
import { Note } from '../../../ui/Note';
import { VisibleText } from '../../../ui/VisibleText';
import { SectionReview } from './SectionReview';
import { texts } from './texts';
import { Warnings } from './Warnings';

interface Props {
  view: ReviewView;
  actions: ReviewActions;
}

const all: readonly Choice[] = ['mine', 'merge', 'replace'];

/** What a pack file would change, with a choice for each section, before any of it is used. */
export function Review({ view, actions }: Props) {
  const title = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => title.current?.focus(), [view.file]);
  const differences = view.sections.reduce((n, section) => n + section.differences.length, 0);
  const idle = view.problems.length > 0 || view.taken === 0;
  return (
    <Card
      kind="review"
      title={
        <span ref={title} tabIndex={-1} data-testid="review-title">
          <VisibleText text={texts.title(view.file)} />
        </span>
      }
    >
      <div class="review-head">
        <p>{texts.intro}</p>
        {view.from !== null && <Note tone="info" title={texts.from(view.from)} />}
        <Warnings warnings={view.warnings} />
        <div class="review-all" role="group" aria-label={texts.all}>
          <span aria-hidden="true">{texts.all}</span>
          {all.map((choice) => (
            <button
              key={choice}
              type="button"
              class="button"
              title={texts.choiceHelp[choice]}
              data-testid={`review-all-${choice}`}
              onClick={() => actions.chooseAll(choice)}
            >
              {texts.choices[choice]}
            </button>
          ))}
        </div>
      </div>
      {view.sections.map((section) => (
        <SectionReview key={section.section} view={section} choose={actions.choose} />
      ))}
      {view.problems.length > 0 && (
        <div class="review-problems" data-testid="review-problems">
          <Note tone="bad" title={texts.problems} role="alert">
            <p>{texts.problemsText}</p>
            <ul>
              {view.problems.map(({ at, message }) => (
                <li key={`${at} ${message}`}>
                  <code>
                    <VisibleText text={at} />
                  </code>{' '}
                  <VisibleText text={message} />
                </li>
              ))}
            </ul>
          </Note>
        </div>
      )}
      <footer class="review-foot">
        <p role="status" data-testid="review-count">
          {texts.count(view.taken, differences)}
        </p>
        <div class="actions">
          <button type="button" class="button" data-testid="review-cancel" onClick={actions.cancel}>
            {texts.cancel}
          </button>
          <button
            type="button"
            class="button button-primary"
            data-testid="review-apply"
            aria-disabled={idle || undefined}
            onClick={() => {
              if (!idle) actions.apply();
            }}
          >
            {texts.apply}
          </button>
        </div>
      </footer>
    </Card>
  );
}
