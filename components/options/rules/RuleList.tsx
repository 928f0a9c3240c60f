import { useLayoutEffect, useRef } from 'preact/hooks';
import { Pencil, Plus, Trash2 } from 'lucide-preact';
import { newRule } from '../../../lib/options/rules/list';
import type { RuleListView, RuleRow, RulesActions } from '../../../lib/options/rules/view';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { Marked } from '../links/Marked';
import { OrderRow, StepButtons } from '../order/OrderRow';
import { useOrder, type OrderOfRow } from '../order/use-order';
import { RowButton } from '../RowButton';
import { FromMark } from '../team/FromMark';
import { texts as pageTexts } from '../texts';
import { RuleForm } from './RuleForm';
import { texts } from './texts';

interface Props {
  list: RuleListView;
  sample: string;
  actions: RulesActions;
}

/** One list of rules: each is edited where it stands. */
export function RuleList({ list: { name, rows, adding, locked }, sample, actions }: Props) {
  const t = texts.lists[name];
  const card = useRef<HTMLDivElement>(null);
  const open = [...rows.filter(({ form }) => form), ...(adding ? [{ id: newRule }] : [])].map(({ id }) => id);
  const before = useRef<readonly string[]>(open);
  // As it is drawn, not after: no key may fall in between.
  useLayoutEffect(() => {
    const closed = before.current.find((id) => !open.includes(id));
    before.current = open;
    if (closed === undefined) return;
    // A form that is gone takes the keyboard with it.
    const row = card.current?.querySelector(`[data-id="${CSS.escape(closed)}"] [data-testid="rule-edit"]`);
    const target = row ?? card.current?.querySelector('[data-testid="rule-add"]');
    if (target instanceof HTMLElement) target.focus();
  });
  // Of the others, the order says nothing.
  const ordered = name === 'clues' || name === 'environments';
  // After the above: where both want the keyboard, the order has it.
  const { box, said, rowOf } = useOrder({
    drawn: rows,
    move: (id, target, side) => actions.move(name, id, target, side),
    remove: (id) => actions.remove(name, id),
    movedTo: texts.movedTo,
    next: 'rule-edit',
  });
  const mayAdd = locked === false && !adding && !(name === 'audit' && rows.length > 0);
  return (
    <div ref={card} data-testid={`rules-${name}`}>
      <Card title={t.title} kind={ordered ? 'rule-list' : 'rule-list rule-unordered'}>
        <p class="card-text soft">
          <Marked text={rows.length > 0 ? t.intro : t.none} /> {locked && pageTexts.form.locked}
        </p>
        <div ref={box}>
          {rows.length > 0 && (
            <ul class="order-rows" aria-label={t.title}>
              {rows.map((row, at) =>
                row.form ? (
                  <li key={row.id} data-id={row.id}>
                    <RuleForm name={name} form={row.form} sample={sample} actions={actions} />
                  </li>
                ) : (
                  <Row
                    key={row.id}
                    row={row}
                    order={ordered ? rowOf(rows, at, row) : { ...rowOf(rows, at, row), own: false }}
                    ordered={ordered}
                    edit={() => actions.open(name, row.id)}
                  />
                ),
              )}
            </ul>
          )}
        </div>
        {adding && <RuleForm name={name} form={adding} sample={sample} actions={actions} />}
        {mayAdd && (
          <div class="rule-foot">
            <button
              type="button"
              class="button"
              data-testid="rule-add"
              onClick={() => actions.open(name, newRule)}
            >
              <Plus size={15} />
              {t.add}
            </button>
          </div>
        )}
        <p role="status" class="visually-hidden">
          {said}
        </p>
      </Card>
    </div>
  );
}

interface RowProps {
  row: RuleRow;
  order: OrderOfRow;
  ordered: boolean;
  edit(): void;
}

function Row({ row: { label, detail, own, from }, order, ordered, edit }: RowProps) {
  return (
    <OrderRow order={order} testId="rule-row" usual="rule-edit">
      <span class="row-words">
        <span class="row-label">
          <VisibleText text={label} />
        </span>
        {detail && (
          <span class="soft row-host" dir="ltr">
            <VisibleText text={detail} />
          </span>
        )}
      </span>
      {own ? (
        <span class="row-buttons">
          {ordered && (
            <StepButtons order={order} words={{ up: texts.up(label), down: texts.down(label) }} name="rule" />
          )}
          <RowButton label={texts.edit(label)} testId="rule-edit" press={edit}>
            <Pencil size={15} />
          </RowButton>
          <RowButton label={texts.remove(label)} testId="rule-remove" press={order.remove}>
            <Trash2 size={15} />
          </RowButton>
        </span>
      ) : (
        <FromMark origin={from} />
      )}
    </OrderRow>
  );
}
