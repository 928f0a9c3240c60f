import { useLayoutEffect, useRef } from 'preact/hooks';
import { Pencil, Plus, Trash2 } from 'lucide-preact';
import type { DeskRow, DesksActions } from '../../../lib/options/desks/view';
import { hashOf } from '../../../lib/options/sections';
import type { OptionsActions } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { RowButton } from '../RowButton';
import { SiteRow } from './SiteRow';
import { texts } from './texts';

interface Props {
  title: string;
  /** What stands above the list, or in its place; `null` until it is read. */
  intro: string | null;
  rows: readonly DeskRow[];
  add: { label: string; key: string; testId: string };
  locked: boolean | null;
  actions: Pick<OptionsActions, 'allow' | 'revoke'> & { desks: Pick<DesksActions, 'remove'> };
}

/** Desks or trackers: whether each is allowed, and the ways to change the agent's own. */
export function DeskList({ title, intro, rows, add, locked, actions }: Props) {
  const box = useRef<HTMLUListElement>(null);
  /** Whose row has the keyboard once another one is gone. */
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = box.current?.querySelector(`[data-key="${CSS.escape(wanted.current)}"]`);
    row?.querySelector<HTMLElement>('button')?.focus();
    wanted.current = null;
  }, [rows]);
  const remove = (at: number) => {
    const { key = '' } = rows[at] ?? {};
    wanted.current = (rows[at + 1] ?? rows[at - 1])?.key ?? null;
    actions.desks.remove(key);
  };
  return (
    <Card
      title={title}
      kind="sites"
      aside={
        locked === false && (
          <a class="button button-primary" href={hashOf('desks', add.key)} data-testid={add.testId}>
            <Plus size={15} />
            {add.label}
          </a>
        )
      }
    >
      <p class="card-text soft">
        {intro} {locked && texts.locked}
      </p>
      {rows.length > 0 && (
        <ul ref={box}>
          {rows.map(({ key, site, own, unsaved, untaught }, at) => (
            <SiteRow
              key={key}
              site={site}
              entryKey={key}
              allow={actions.allow}
              revoke={actions.revoke}
              marks={unsaved && <span class="chip chip-caution">{texts.unsaved}</span>}
              note={untaught && site.granted && texts.untaught}
              buttons={
                own && (
                  <>
                    <a
                      class="icon-button"
                      href={hashOf('desks', key)}
                      data-testid={`${site.use}-edit`}
                      aria-label={texts.edit(site.label)}
                      title={texts.edit(site.label)}
                    >
                      <Pencil size={15} />
                    </a>
                    <RowButton
                      label={texts.remove(site.label)}
                      testId={`${site.use}-remove`}
                      press={() => remove(at)}
                    >
                      <Trash2 size={15} />
                    </RowButton>
                  </>
                )
              }
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
