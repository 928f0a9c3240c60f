/** Which account is chosen decides whom links act for: a press holds for the one that was on view. */
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../../lib/customers/customer';
import { ada, packOf, record, settled, sighting, stage } from './stage';

const accounts = ['1', '2'].map((externalId) => ({
  key: `id:${externalId}`,
  facts: { externalId, name: `N ${externalId}` },
}));
const pack = packOf({
  links: [
    {
      id: 'login',
      kind: 'impersonate',
      label: 'Log in as',
      url: 'https://app.example/as/{{customer.externalId}}',
    },
    {
      id: 'why',
      kind: 'impersonate',
      label: 'With a reason',
      url: 'https://app.example/as/{{customer.externalId}}',
      reason: true,
    },
    { id: 'plan', kind: 'custom', label: 'Plan', url: 'https://app.example/{{customer.plan}}' },
    { id: 'stripe', kind: 'billing', label: 'Stripe', url: 'https://pay.example/{{customer.stripeId}}' },
  ],
});

/** Ada's record, with this account chosen. */
function withChoice(chosen?: string): CustomerRecord {
  const account = accounts.find(({ key }) => key === chosen);
  const answer = {
    sourceId: 'crm',
    label: 'CRM',
    status: 'ok' as const,
    fetchedAt: 1_000,
    staleAt: 9e12,
    accounts,
    facts: account?.facts ?? {},
    ...(account && { chosen: account.key }),
  };
  const known = record(ada, 'Pro', { answers: [answer] });
  return account ? { ...known, externalId: account.facts.externalId } : known;
}

async function onView(chosen?: string) {
  const all = stage(pack);
  all.fresh.set(ada.email, withChoice(chosen));
  all.cached.set(ada.email, withChoice(chosen));
  await all.spot(sighting('1', [ada]));
  /** Another tab chooses. */
  const elsewhere = async (other?: string) => {
    all.cached.set(ada.email, withChoice(other));
    all.fresh.set(ada.email, withChoice(other));
    await all.state.changed(withChoice().id);
  };
  const linkOf = (id: string) => all.view().links.find((link) => link.id === id);
  return { ...all, elsewhere, linkOf };
}

describe('links', () => {
  it('wait for the choice, and say so where it would tell what they need', async () => {
    const { linkOf, elsewhere } = await onView();
    expect(linkOf('login')).toMatchObject({ missing: ['customer.externalId'], choose: true });
    expect(linkOf('login')?.href).toBeUndefined();
    expect(linkOf('stripe')).toMatchObject({ missing: ['customer.stripeId'] });
    expect(linkOf('stripe')).not.toHaveProperty('choose');
    expect(linkOf('plan')?.href).toBe('https://app.example/Pro');
    await elsewhere('id:2');
    expect(linkOf('login')).toMatchObject({ href: 'https://app.example/as/2', missing: [] });
    await elsewhere();
    expect(linkOf('login')).toMatchObject({ missing: ['customer.externalId'], choose: true });
  });

  it('are others with another account, while the customer stays the same', async () => {
    const { view, elsewhere } = await onView('id:1');
    const before = view();
    await elsewhere('id:2');
    expect(view().customerKey).toBe(before.customerKey);
    expect(view().actsFor).not.toBe(before.actsFor);
    await elsewhere('id:1');
    expect(view().actsFor).toBe(before.actsFor);
  });
});

describe('a press', () => {
  it('carries the values of the account on view', async () => {
    const { state, sent } = await onView('id:1');
    state.press('login', 'front');
    await settled();
    expect(sent).toMatchObject([
      { target: { href: 'https://app.example/as/1' }, person: { email: ada.email, externalId: '1' } },
    ]);
  });

  it('that waits for a reason ends when another account is chosen: nothing is opened for either', async () => {
    const { state, view, sent, elsewhere } = await onView('id:1');
    state.press('why', 'front');
    expect(view().press?.stage).toBe('reason');
    await elsewhere('id:2');
    expect(view().press).toBeNull();
    state.goOn({ reason: 'Ticket 1' });
    await settled();
    expect(sent).toEqual([]);
  });

  it('that waits ends when the choice is taken back', async () => {
    const { state, view, sent, elsewhere } = await onView('id:1');
    state.press('why', 'front');
    await elsewhere();
    expect(view().press).toBeNull();
    state.goOn({ reason: 'Ticket 1' });
    await settled();
    expect(sent).toEqual([]);
  });

  it('that is under way says nothing of a login under another account', async () => {
    const { state, view, sent, gates, elsewhere } = await onView('id:1');
    gates.press.hold();
    state.press('login', 'front');
    await settled();
    await elsewhere('id:2');
    await gates.press.release();
    expect(sent).toMatchObject([{ target: { href: 'https://app.example/as/1' } }]);
    expect(view().press).toBeNull();
  });

  it('of a customer opened by hand is confirmed anew for another account', async () => {
    const { state, view, elsewhere, calm } = await onView('id:1');
    await state.open(withChoice().id);
    await calm();
    state.press('login', 'front');
    expect(view().press?.stage).toBe('confirm');
    state.goOn({});
    await settled();
    await elsewhere('id:2');
    await calm();
    state.press('login', 'front');
    expect(view().press?.stage).toBe('confirm');
  });
});

describe('a choice that is made while sources are asked', () => {
  it('is shown at once, and outlives their answer that was read before it', async () => {
    const all = stage(pack);
    all.cached.set(ada.email, withChoice());
    all.fresh.set(ada.email, withChoice());
    all.gates.refresh.hold();
    await all.spot(sighting('1', [ada]));
    expect(all.view().refreshing).toBe(true);
    all.cached.set(ada.email, withChoice('id:2'));
    await all.state.changed(withChoice().id);
    expect(all.view()).toMatchObject({ refreshing: true, customer: { externalId: '2' } });
    await all.gates.refresh.release();
    expect(all.view()).toMatchObject({ refreshing: false, customer: { externalId: '2' } });
  });

  it('twice: the last one stays, whichever was read first', async () => {
    const { gates, state, cached, view } = await onView();
    gates.get.hold();
    cached.set(ada.email, withChoice('id:1'));
    void state.changed(withChoice().id);
    await settled();
    cached.set(ada.email, withChoice('id:2'));
    void state.changed(withChoice().id);
    await settled();
    await gates.get.release(1);
    await gates.get.release(0);
    expect(view().customer?.externalId).toBe('2');
  });
});
