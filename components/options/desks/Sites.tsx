import type { OptionsActions, SiteView } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { SiteRow } from './SiteRow';

interface Props {
  title: string;
  sites: readonly SiteView[];
  actions: Pick<OptionsActions, 'allow' | 'revoke'>;
  intro?: string;
}

/** The sites of one use, and whether the browser lets Deskside work there. */
export function Sites({ title, sites, actions, intro }: Props) {
  return (
    <Card title={title} kind="sites">
      {intro && <p class="card-text soft">{intro}</p>}
      <ul>
        {sites.map((site) => (
          <SiteRow key={site.key} site={site} allow={actions.allow} revoke={actions.revoke} />
        ))}
      </ul>
    </Card>
  );
}
