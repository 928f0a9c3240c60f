import { Copy, Pencil, Trash2 } from 'lucide-preact';
import type { SourceItem, SourcesActions } from '../../../lib/options/endpoints/sources-view';
import { hashOf } from '../../../lib/options/sections';
import type { OptionsActions } from '../../../lib/options/view';
import type { Origin } from '../../../lib/team/layers';
import { VisibleText } from '../../ui/VisibleText';
import { OrderRow, StepButtons } from '../order/OrderRow';
import type { OrderOfRow } from '../order/use-order';
import { Permission } from '../Permission';
import { RowButton } from '../RowButton';
import { FromMark } from '../team/FromMark';
import { typeName } from '../texts';
import { texts } from './form-texts';

interface Props {
  source: SourceItem;
  /** Whose it is. */
  from: Origin | null;
  order: OrderOfRow;
  actions: Pick<SourcesActions, 'duplicate'>;
  grants: Pick<OptionsActions, 'allow' | 'revoke'>;
}

/** One source in the list that is ordered, and whether the browser lets Deskside ask it. */
export function SourceRow({ source, from, order, actions, grants }: Props) {
  const { id, kind, label, own, asks } = source;
  return (
    <OrderRow order={order} testId="source-row" usual="source-edit" granted={asks.granted}>
      <span class="row-words">
        <span class="row-label">
          <VisibleText text={label} />
        </span>
        <span class="site-type">{typeName(kind, 'source')}</span>
        <span class="soft row-host" dir="ltr">
          <VisibleText text={asks.host} />
        </span>
      </span>
      {source.unsaved && <span class="chip chip-caution">{texts.unsaved}</span>}
      {own ? (
        <span class="row-buttons">
          <StepButtons order={order} words={{ up: texts.up(label), down: texts.down(label) }} name="source" />
          <a
            class="icon-button"
            href={hashOf('sources', id)}
            data-testid="source-edit"
            aria-label={texts.editOf(label)}
            title={texts.edit}
          >
            <Pencil size={15} />
          </a>
          <RowButton
            label={texts.duplicate(label)}
            testId="source-duplicate"
            press={() => actions.duplicate(id, texts.copyOf(label))}
          >
            <Copy size={15} />
          </RowButton>
          <RowButton label={texts.remove(label)} testId="source-remove" press={order.remove}>
            <Trash2 size={15} />
          </RowButton>
        </span>
      ) : (
        <FromMark origin={from} />
      )}
      <span class="row-permission">
        <Permission site={{ ...asks, use: 'source' }} label={label} {...grants} />
      </span>
    </OrderRow>
  );
}
