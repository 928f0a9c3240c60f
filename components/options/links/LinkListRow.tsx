import { Eye, EyeOff } from 'lucide-preact';
import type { LinkItem, LinksActions } from '../../../lib/options/links/view';
import type { Origin } from '../../../lib/team/layers';
import { hashOf } from '../../../lib/options/sections';
import { LinkIcon } from '../../sidebar/links/LinkIcon';
import { VisibleText } from '../../ui/VisibleText';
import { OrderRow } from '../order/OrderRow';
import { OwnButtons } from '../order/OwnButtons';
import type { OrderOfRow } from '../order/use-order';
import { RowButton } from '../RowButton';
import { FromMark } from '../team/FromMark';
import { texts } from './form-texts';

interface Props {
  link: LinkItem;
  /** Whose it is. */
  from: Origin | null;
  order: OrderOfRow;
  actions: Pick<LinksActions, 'duplicate' | 'hideForAll'>;
}

/** One link in the list that is ordered. */
export function LinkListRow({ link, from, order, actions }: Props) {
  const { id, label, own, hidden } = link;
  return (
    <OrderRow order={order} testId="link-row" usual="link-edit">
      <LinkIcon link={link} />
      <span class="row-words">
        <span class="row-label">
          <VisibleText text={label} />
        </span>
        <span class="soft row-host" dir="ltr">
          <VisibleText text={link.host} />
        </span>
      </span>
      {hidden && <span class="chip">{texts.hidden}</span>}
      {link.unsaved && <span class="chip chip-caution">{texts.unsaved}</span>}
      {own ? (
        <OwnButtons
          order={order}
          name="link"
          form={hashOf('links', id)}
          texts={texts}
          duplicate={() => actions.duplicate(id, texts.copyOf(label))}
        >
          <RowButton
            label={hidden ? texts.show(label) : texts.hide(label)}
            testId="link-hide"
            press={() => actions.hideForAll(id, !hidden)}
          >
            {hidden ? <Eye size={15} /> : <EyeOff size={15} />}
          </RowButton>
        </OwnButtons>
      ) : (
        <FromMark origin={from} />
      )}
    </OrderRow>
  );
}
