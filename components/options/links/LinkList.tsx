import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Plus } from 'lucide-preact';
import { newKey } from '../../../lib/options/links/form';
import { hashOf } from '../../../lib/options/sections';
import type { LinkItem, LinksActions, LinksView } from '../../../lib/options/links/view';
import type { OptionsView } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
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
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  /** The control that has the keyboard once the list is drawn anew: moving its row takes it away. */
  const wanted = useRef<{ id: string; control: string } | null>(null);
  useEffect(() => {
    const { id, control } = wanted.current ?? {};
    if (id === undefined || control === undefined) return;
    const row = box.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-testid="${control}"]`);
    if (!target) return;
    wanted.current = null;
    target.focus();
  }, [items]);

  const step = (list: readonly LinkItem[], at: number, by: -1 | 1, control: string) => {
    const own = list[at];
    const other = list[at + by];
    if (!own?.own || !other?.own) return;
    wanted.current = { id: own.id, control };
    setSaid(texts.movedTo(own.label, at + by + 1, list.length));
    actions.move(own.id, other.id, by < 0 ? 'before' : 'after');
  };
  const remove = (list: readonly LinkItem[], at: number) => {
    const { id = '' } = list[at] ?? {};
    const next = list[at + 1] ?? list[at - 1];
    if (next) wanted.current = { id: next.id, control: 'link-edit' };
    actions.remove(id);
  };
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
            <ul class="link-rows" aria-label={heading ?? cardTexts.withoutHeading}>
              {links.map((link, at) => (
                <LinkListRow
                  key={link.id}
                  link={link}
                  from={originOf(link.at)}
                  first={at === 0 || !links[at - 1]?.own}
                  last={at === links.length - 1 || !links[at + 1]?.own}
                  dragged={dragged}
                  mayDrop={links.some(({ id, own }) => own && id === dragged)}
                  drag={setDragged}
                  drop={(side) => {
                    if (dragged !== null) actions.move(dragged, link.id, side);
                    setDragged(null);
                  }}
                  step={(by, control) => step(links, at, by, control)}
                  remove={() => remove(links, at)}
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
