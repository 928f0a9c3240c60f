import { Plus } from 'lucide-preact';
import { pickKey } from '../../../lib/options/endpoints/own-sources';
import type { SourceItem, SourcesActions } from '../../../lib/options/endpoints/sources-view';
import { hashOf } from '../../../lib/options/sections';
import type { OptionsActions, OptionsView } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { useOrder } from '../order/use-order';
import { texts as pageTexts } from '../texts';
import { SourceRow } from './SourceRow';
import { texts } from './form-texts';

interface Props {
  items: readonly SourceItem[];
  /** Others keep the agent from adding to it; `null` until that is read. */
  locked: boolean | null;
  originOf: OptionsView['originOf'];
  actions: SourcesActions;
  grants: Pick<OptionsActions, 'allow' | 'revoke'>;
}

/** The sources in the order in which they count. */
export function SourceList({ items, locked, originOf, actions, grants }: Props) {
  const { movedTo } = texts;
  const { box, said, rowOf } = useOrder({
    drawn: items,
    move: actions.move,
    remove: actions.remove,
    movedTo,
    next: 'source-edit',
  });
  return (
    <Card
      title={texts.list}
      kind="source-list"
      aside={
        locked === false && (
          <a class="button button-primary" href={hashOf('sources', pickKey)} data-testid="source-add">
            <Plus size={15} />
            {texts.add}
          </a>
        )
      }
    >
      <p class="card-text soft">
        {items.length > 0 ? pageTexts.sites.sourcesIntro : texts.none} {items.length > 1 && texts.listIntro}{' '}
        {locked && pageTexts.form.locked}
      </p>
      <div ref={box}>
        {items.length > 0 && (
          <ul class="order-rows" aria-label={texts.list}>
            {items.map((source, at) => (
              <SourceRow
                key={source.id}
                source={source}
                from={originOf(source.at)}
                order={rowOf(items, at, source)}
                actions={actions}
                grants={grants}
              />
            ))}
          </ul>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </Card>
  );
}
