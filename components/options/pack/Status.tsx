import type { OptionsView } from '../../../lib/options/view';
import { texts } from '../texts';

/** One line on how the text stands to what is saved; read out when it changes. */
export function Status({ view }: { view: Pick<OptionsView, 'loading' | 'problems' | 'dirty' | 'saved'> }) {
  const { kind, words } = status(view);
  return (
    <p id="pack-status" class={`pack-status pack-status-${kind}`} role="status" data-testid="pack-status">
      {words}
    </p>
  );
}

function status({ loading, problems, dirty, saved }: Parameters<typeof Status>[0]['view']) {
  if (loading) return { kind: 'calm', words: texts.loading };
  if (problems.length > 0) return { kind: 'bad', words: texts.status.problems(problems.length) };
  if (dirty) return { kind: 'dirty', words: texts.status.dirty };
  if (saved === 'none') return { kind: 'calm', words: texts.status.empty };
  return { kind: 'good', words: texts.status.saved };
}
