import type { SidebarActions, SidebarView } from '../../../lib/sidebar/view';
import { Card } from '../../ui/Card';
import { LinkedItem } from './LinkedItem';
import { linkedTexts as t } from './texts';

interface Props {
  view: SidebarView;
  actions: Pick<SidebarActions, 'open'>;
}

/** The tickets and customers that an issue links to. Nobody's record is opened before one is pressed. */
export function Linked({ view, actions }: Props) {
  const { linked = [], now } = view;
  return (
    <Card title={t.title} aside={<span class="card-aside card-count">{t.count(linked.length)}</span>}>
      <ul class="linked" aria-label={t.list}>
        {linked.map((link) => (
          <LinkedItem key={link.key} link={link} now={now} open={actions.open} />
        ))}
      </ul>
    </Card>
  );
}
