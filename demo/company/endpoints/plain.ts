/** Customer cards in the words of Plain: how the shop is used, and what is still to be paid. */
import { json, type Reply, type Request } from '../../http.ts';
import { dayOf } from '../../dates.ts';
import { DEMO_NOW, type Customer } from '../../people.ts';
import { seeded } from '../../random.ts';
import { euros } from '../api.ts';
import { askedCustomer } from './asked.ts';

const DAY = 24 * 60 * 60 * 1000;

const text = (words: string, more: object = {}) => ({ componentText: { text: words, ...more } });
const muted = (words: string) => text(words, { textSize: 'S', textColor: 'MUTED' });
const badge = (label: string, color: string) => ({
  componentBadge: { badgeLabel: label, badgeColor: color },
});
const row = (main: object, aside: object) => ({
  componentRow: { rowMainContent: [main], rowAsideContent: [aside] },
});

const invoices = (stripeId: string, base: string) => ({
  componentLinkButton: { linkButtonLabel: 'Invoices', linkButtonUrl: `${base}/stripe/customers/${stripeId}` },
});

function usage(customer: Customer, base: string): object[] {
  const random = seeded(Number(customer.key));
  const used = random.int(1, customer.seats);
  const orders = random.int(2, 40);
  return [
    row(muted('Seats in use'), text(`**${used}** of ${customer.seats}`)),
    row(muted('Orders this month'), text(String(orders))),
    row(muted('Last sync'), random.chance(0.8) ? badge('In order', 'GREEN') : badge('Failing', 'RED')),
    { componentDivider: { dividerSpacingSize: 'S' } },
    row(customer.stripeId === undefined ? muted('Shop key') : invoices(customer.stripeId, base), {
      componentCopyButton: { copyButtonValue: customer.key, copyButtonTooltipLabel: 'Copy the shop key' },
    }),
  ];
}

/** Nobody on the free plan was ever charged, so they have no such card. */
function balance(customer: Customer, base: string): object[] | null {
  if (customer.stripeId === undefined) return null;
  const random = seeded(Number(customer.key) + 1);
  const late = random.chance(0.3);
  return [
    row(text(`**${euros(customer.mrr)}**`), late ? badge('Overdue', 'YELLOW') : badge('Paid', 'GREEN')),
    muted(late ? `Due since ${dayOf(DEMO_NOW - random.int(2, 9) * DAY)}` : 'Nothing is open'),
    invoices(customer.stripeId, base),
  ];
}

/** Every key that was asked for is answered; who is not known has nothing to show. */
export function answerPlain(request: Request, base: string): Reply {
  const customer = askedCustomer(request);
  const { cardKeys = [] } = JSON.parse(request.body) as { cardKeys?: string[] };
  const cards = {
    usage: () => ({ timeToLiveSeconds: 60, components: customer ? usage(customer, base) : null }),
    balance: () => ({ timeToLiveSeconds: null, components: customer ? balance(customer, base) : null }),
  };
  return json({
    cards: cardKeys.map((key) => ({
      key,
      ...(key === 'usage' || key === 'balance' ? cards[key]() : { components: null }),
    })),
  });
}
