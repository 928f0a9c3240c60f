import type { Counts } from '../../lib/store/import-rows';
import { count, texts } from './texts';

const kinds = ['imported', 'updated', 'unchanged', 'refused'] as const;

/** What became of the rows, in four numbers. */
export function Numbers({ counts }: { counts: Counts }) {
  return (
    <dl class="import-numbers">
      {kinds.map((kind) => (
        <div key={kind} class={counts[kind] > 0 ? `import-number import-number-${kind}` : 'import-number'}>
          <dt>{texts.counts[kind]}</dt>
          <dd data-testid={`import-${kind}`}>{count(counts[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
