import type { ComponentChildren } from 'preact';
import { Plus } from 'lucide-preact';
import { newKey } from '../../../lib/options/links/form';
import { hashOf } from '../../../lib/options/sections';
import type { LinksActions, LinksView } from '../../../lib/options/links/view';
import type { OptionsView } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { useOrder } from '../order/use-order';
import { texts } from './form-texts';
import { LinkListRow } from './LinkListRow';
import { texts as cardTexts } from './texts';

interface Props {
  items: LinksView['items'];
  originOf: OptionsView['originOf'];
  actions: LinksActions;
  /** What stands below the list. */
  children: ComponentChildren;
}

/** The links in their order: each can be moved within its heading, edited, copied, hidden and removed. */
export function LinkList({ items, originOf, actions, children }: Props) {
  const { movedTo } = texts;
  const { box, said, rowOf } = useOrder({
    drawn: items,
    move: actions.move,
    remove: actions.remove,
    movedTo,
    next: 'link-edit',
  });
  const headed = items.some(({ heading }) => heading !== null);
  return (
    <Card
      title={texts.list}
      kind="link-list"
      aside={
        <a class="button button-primary" href={hashOf('links', newKey)} data-testid="link-add">
          <Plus size={15} />
          {texts.add}
        </a>
      }
    >
      <p class="card-text soft">{items.length > 0 ? texts.listIntro : texts.none}</p>
      <div ref={box}>
        {items.map(({ heading, links }) => (
          <section key={heading} class="link-group">
            {headed && heading !== null && (
              <h3 class="examined-heading">
                <VisibleText text={heading} />
              </h3>
            )}
            <ul class="order-rows" aria-label={heading ?? cardTexts.withoutHeading}>
              {links.map((link, at) => (
                <LinkListRow
                  key={link.id}
                  link={link}
                  from={originOf(link.at)}
                  order={rowOf(links, at, link)}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {children}
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </Card>
  );
}
