import { ArrowUpDown, Minus, Pencil, Plus } from 'lucide-preact';
import type { ReviewSection } from '../../../../lib/options/pack/view';
import { VisibleText } from '../../../ui/VisibleText';
import { Fields } from './Fields';
import { texts } from './texts';

const icons = { added: Plus, removed: Minus, changed: Pencil, moved: ArrowUpDown };

/** One piece of the pack that differs; its fields are shown at once where some of them changed, and else on a press. */
export function DifferenceRow({ difference }: { difference: ReviewSection['differences'][number] }) {
  const { kind, name, fields, taken } = difference;
  const Icon = icons[kind];
  const head = (
    <>
      <span class="review-kind">
        <Icon size={14} />
        {texts.kinds[kind]}
      </span>{' '}
      <span class="review-name">
        <VisibleText text={name} />
      </span>{' '}
      {!taken && <span class="review-stays">{texts.notTaken}</span>}
    </>
  );
  // A text by itself: its name says all.
  const plain = fields.every(({ at }) => at === '') && kind !== 'changed';
  return (
    <li class={`review-row review-${kind}`} data-testid="review-row" data-kind={kind} data-taken={taken}>
      {plain ? (
        <div class="review-row-head">{head}</div>
      ) : (
        <details open={kind === 'changed'}>
          <summary class="review-row-head">{head}</summary>
          <Fields fields={fields} />
        </details>
      )}
    </li>
  );
}
