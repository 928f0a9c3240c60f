import type { AboutView, HostGrant } from '../../../lib/options/about/view';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { texts as shared } from '../texts';
import { reasons, texts, useText } from './texts';

interface Props extends Pick<AboutView, 'permissions' | 'hosts'> {
  revoke(pattern: string): void;
}

/** What the browser grants, and why each of it is needed. A host that nothing needs can be given back here. */
export function Grants({ permissions, hosts, revoke }: Props) {
  const t = texts.grants;
  return (
    <Card title={t.title} kind="grants">
      <p class="card-text">{t.intro}</p>
      <h3 class="grants-heading">{t.hosts}</h3>
      {permissions === null || hosts.length === 0 ? (
        <p class="card-text soft">{permissions === null ? t.reading : t.noHosts}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <Host key={host.pattern} host={host} revoke={revoke} />
          ))}
        </ul>
      )}
      <h3 class="grants-heading">{t.browser}</h3>
      <dl class="grants-names">
        {permissions?.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{reasons[name]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Host({ host: { pattern, uses, outcome }, revoke }: { host: HostGrant; revoke: Props['revoke'] }) {
  const t = texts.grants;
  return (
    <li class="grant" data-testid="host-grant" data-pattern={pattern}>
      <p class="grant-host">
        <VisibleText text={pattern.replace(/\/\*$/, '')} />
      </p>
      <p class="soft grant-uses">
        {uses.length === 0 && t.forNothing}
        {uses.map((use) => (
          <span key={use.use + use.label}>
            <VisibleText text={useText(use)} />
          </span>
        ))}
      </p>
      {uses.length === 0 && (
        <button
          type="button"
          class="button button-quiet"
          data-testid="host-take-back"
          aria-label={`${t.takeBack}: ${pattern}`}
          onClick={() => revoke(pattern)}
        >
          {t.takeBack}
        </button>
      )}
      <p class="site-outcome" role="status">
        {outcome && shared.sites.outcome[outcome]}
      </p>
    </li>
  );
}
