import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Avatar } from '../ui/Avatar';
import { VisibleText } from '../ui/VisibleText';
import { Undo } from './Undo';
import { Value, type KnownValue } from './Value';
import { Why } from './Why';
import { texts } from './texts';

interface Props {
  view: SidebarView;
  customer: NonNullable<SidebarView['customer']>;
  actions: Pick<SidebarActions, 'copy' | 'undo'>;
}

function known(id: KnownValue['id'], text: string | undefined, copyLabel?: string): KnownValue[] {
  return text ? [{ id, text, copyLabel }] : [];
}

/** Who the customer is, and why we say so. What is known best leads: the name, else the address, else the id. */
export function Person({ view, customer, actions }: Props) {
  const t = texts.customer;
  const { name, email, externalId, company, plan } = customer;
  const [lead, ...others] = [
    ...known('customer-name', name),
    ...known('customer-email', email, t.copyEmail),
    ...known('customer-id', externalId, t.copyId),
  ];
  const line = others.find(({ id }) => id === 'customer-email');
  const chip = others.find(({ id }) => id === 'customer-id');
  return (
    <section class="card person" aria-label={t.card}>
      <div class="person-row">
        <Avatar name={name} email={email} picture={customer.avatar} size="large" />
        <div class="person-words">
          <h2 class="person-name">{lead ? <Value {...lead} copy={actions.copy} /> : t.nameless}</h2>
          {line && (
            <p class="person-line">
              <Value {...line} copy={actions.copy} />
            </p>
          )}
        </div>
      </div>
      <ul class="chips">
        <Why view={view} />
        {[company, plan].map(
          (value, at) =>
            value && (
              <li key={at} class="chip">
                <VisibleText text={value} />
              </li>
            ),
        )}
        {!company && customer.domain && (
          <li class="chip chip-hint" title={t.domain}>
            <VisibleText text={customer.domain} />
          </li>
        )}
        {chip && (
          <li class="chip chip-value">
            <Value {...chip} copy={actions.copy} />
          </li>
        )}
      </ul>
      <Undo view={view} undo={actions.undo} />
    </section>
  );
}
