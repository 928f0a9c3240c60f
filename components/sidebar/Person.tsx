import { BadgeCheck, Hand, History, TriangleAlert, UserRoundCheck } from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Avatar } from '../ui/Avatar';
import { VisibleText } from '../ui/VisibleText';
import { Copy } from './Copy';
import { cautions, whyShown } from './reasons';
import { texts } from './texts';

const ICONS: Record<string, typeof BadgeCheck> = { remembered: History, opened: Hand };

interface Props {
  view: SidebarView;
  customer: NonNullable<SidebarView['customer']>;
  copy: SidebarActions['copy'];
}

interface Known {
  /** Its name for automation. */
  id: string;
  text: string;
  copyLabel?: string;
}

function isKnown(value: Partial<Known>): value is Known {
  return Boolean(value.text);
}

function Value({ id, text, copyLabel, copy }: Known & Pick<Props, 'copy'>) {
  return (
    <>
      <span data-testid={id}>
        <VisibleText text={text} />
      </span>
      {copyLabel !== undefined && <Copy text={text} label={copyLabel} copy={copy} />}
    </>
  );
}

/** Who the customer is, and why we say so. */
export function Person({ view, customer, copy }: Props) {
  const t = texts.customer;
  const { name, email, externalId, company, plan } = customer;
  const [lead, ...others] = [
    { id: 'customer-name', text: name },
    { id: 'customer-email', text: email, copyLabel: t.copyEmail },
    { id: 'customer-id', text: externalId, copyLabel: t.copyId },
  ].filter(isKnown);
  const why = whyShown(view);
  const WhyIcon = why?.code === 'confirmed' ? BadgeCheck : (ICONS[why?.code ?? ''] ?? UserRoundCheck);
  return (
    <section class="card person" aria-label={t.card}>
      <div class="person-row">
        <Avatar name={name} email={email} picture={customer.avatar} size="large" />
        <div class="person-words">
          <h2 class="person-name">{lead ? <Value {...lead} copy={copy} /> : t.nameless}</h2>
          {others.map((value) => (
            <p key={value.id} class="person-line">
              <Value {...value} copy={copy} />
            </p>
          ))}
        </div>
      </div>
      <ul class="chips">
        {why && (
          <li class={`chip chip-${why.code}`}>
            <WhyIcon size={13} />
            <span data-testid="customer-why">{why.text}</span>
          </li>
        )}
        {cautions(view.why).map((text) => (
          <li key={text} class="chip chip-caution">
            <TriangleAlert size={13} />
            <span>{text}</span>
          </li>
        ))}
        {[company, plan].map(
          (value) =>
            value && (
              <li key={value} class="chip">
                <VisibleText text={value} />
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
