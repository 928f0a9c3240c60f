import type { SourceItem, SourcesActions } from '../../../lib/options/endpoints/sources-view';
import { hashOf } from '../../../lib/options/sections';
import type { OptionsActions } from '../../../lib/options/view';
import type { Origin } from '../../../lib/team/layers';
import { VisibleText } from '../../ui/VisibleText';
import { OrderRow } from '../order/OrderRow';
import { OwnButtons } from '../order/OwnButtons';
import type { OrderOfRow } from '../order/use-order';
import { Permission } from '../Permission';
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
        <OwnButtons
          order={order}
          name="source"
          form={hashOf('sources', id)}
          texts={texts}
          duplicate={() => actions.duplicate(id, texts.copyOf(label))}
        />
      ) : (
        <FromMark origin={from} />
      )}
      <span class="row-permission">
        <Permission site={{ ...asks, use: 'source' }} label={label} {...grants} />
      </span>
    </OrderRow>
  );
}
