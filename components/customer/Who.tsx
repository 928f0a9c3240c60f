import { FileText, Link2, RefreshCw } from 'lucide-preact';
import type { PageActions } from '../../lib/customer-page/view';
import type { SidebarView } from '../../lib/sidebar/view';
import { Copy } from '../sidebar/Copy';
import { texts } from '../sidebar/texts';
import { Value } from '../sidebar/Value';
import { Avatar } from '../ui/Avatar';
import { VisibleText } from '../ui/VisibleText';
import { CopyAction } from './CopyAction';
import { pageTexts as t } from './texts';

interface Props {
  view: SidebarView;
  actions: Pick<PageActions, 'copy' | 'copyLink' | 'copyBrief' | 'refresh'>;
}

/** Who the customer is, and what can be done with the record as a whole. */
export function Who({ view, actions }: Props) {
  const { name, email, externalId, company, plan, avatar, stripeId } = view.customer ?? {};
  const { copyEmail, copyId } = texts.customer;
  const title = name ?? email ?? externalId;
  const { copy } = actions;
  return (
    <section class="card who" aria-label={t.who}>
      <div class="who-row">
        <Avatar name={name} email={email} picture={avatar} size="large" />
        <div class="who-words">
          <h1 class="who-name" data-testid="customer-name">
            {title ? <VisibleText text={title} address={!name} /> : t.nameless}
          </h1>
          {email && (
            <p class="person-line">
              <Value id="customer-email" text={email} copyLabel={copyEmail} copy={copy} />
            </p>
          )}
        </div>
        <div class="who-actions">
          <button
            type="button"
            class="button"
            data-testid="refresh"
            aria-disabled={view.refreshing || undefined}
            onClick={() => !view.refreshing && actions.refresh()}
          >
            <RefreshCw size={15} class={view.refreshing ? 'turning' : ''} />
            {view.refreshing ? t.refreshing : t.refresh}
          </button>
          <CopyAction id="copy-link" label={t.copyLink} icon={<Link2 size={15} />} act={actions.copyLink} />
          <CopyAction
            id="copy-brief"
            label={t.copyBrief}
            icon={<FileText size={15} />}
            act={actions.copyBrief}
          />
        </div>
      </div>
      {(company || plan || externalId || stripeId) && (
        <ul class="chips">
          {[company, plan].map(
            (value, at) =>
              value && (
                <li key={at} class="chip">
                  <VisibleText text={value} />
                </li>
              ),
          )}
          {externalId && (
            <li class="chip chip-value">
              <Value id="customer-id" text={externalId} copyLabel={copyId} copy={copy} />
            </li>
          )}
          {stripeId && (
            <li class="chip chip-value">
              <span class="value">
                <VisibleText text={stripeId} />
              </span>
              <Copy text={stripeId} label={t.copyStripeId} copy={copy} />
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
