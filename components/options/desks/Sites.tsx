import type { OptionsActions, SiteView } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { SiteRow } from './SiteRow';

interface Props {
  title: string;
  sites: readonly SiteView[];
  actions: Pick<OptionsActions, 'allow' | 'revoke'>;
  intro?: string;
  /** What stands there without sites. */
  none?: string;
}

/** The sites of one use, and whether the browser lets Deskside work there. */
export function Sites({ title, sites, actions, intro, none }: Props) {
  return (
    <Card title={title} kind="sites">
      {intro && sites.length > 0 && <p class="card-text soft">{intro}</p>}
      {sites.length > 0 ? (
        <ul>
          {sites.map((site) => (
            <SiteRow key={site.key} site={site} allow={actions.allow} revoke={actions.revoke} />
          ))}
        </ul>
      ) : (
        <p class="card-text soft">{none}</p>
      )}
    </Card>
  );
}
