import type { CustomerRecord } from '../../../../lib/customers/customer';

const ticket = (id: string, subject?: string) => ({
  key: `rt:https://rt.acme.example:8443/rt#${id}`,
  id,
  url: `https://rt.acme.example:8443/rt/Ticket/Display.html?id=${id}`,
  seenAt: Number(id),
  ...(subject && { subject }),
});

/** Known to this browser, with two tickets; the source has answered without a plan. */
export const grace: CustomerRecord = {
  id: 'c-grace',
  name: 'Grace Known',
  email: 'grace@example.org',
  company: 'Known & Co',
  externalId: 'CUST-7',
  answers: [
    {
      sourceId: 'crm',
      label: 'CRM',
      status: 'ok',
      facts: { externalId: 'CUST-7', company: 'Known & Co', values: { org: 'known' } },
    },
  ],
  tickets: [ticket('102', 'Cannot log in'), ticket('101')],
  keys: ['email:grace@example.org'],
  related: [],
};
