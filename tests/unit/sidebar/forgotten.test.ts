import { beforeEach, describe, expect, it } from 'vitest';
import { ada, grace, packOf, record, sighting, stage } from './stage';

const id = `id of ${ada.email}`;
const one = sighting('1', [ada]);
/** The page again, with more of the same ticket. */
const again = sighting('1', [{ ...ada, name: 'Ada, as the page says now' }]);

let all: ReturnType<typeof stage>;
beforeEach(async () => {
  all = stage();
  all.cached.set(ada.email, record(ada, 'cached'));
  all.fresh.set(ada.email, record(ada, 'fresh'));
  all.fresh.set(grace.email, record(grace, 'fresh'));
  await all.spot(one);
  all.cached.clear();
});

describe.each([
  ['one customer', id],
  ['everybody', null],
])('an agent forgets %s while the ticket is open', (_, told) => {
  beforeEach(() => all.state.changed(told));

  it('and only what the page shows stays; the page, the clock and a new pack write nobody down', async () => {
    const asked = all.refreshed.length;
    await all.spot(again);
    await all.state.renew(true);
    await all.state.setPack(packOf());
    expect(all.view()).toMatchObject({ state: 'one', customer: { email: ada.email }, answers: [] });
    expect(all.view().customer).not.toHaveProperty('plan');
    expect(all.refreshed).toHaveLength(asked);
  });

  it('and asks for them again', async () => {
    await all.state.refresh();
    expect(all.view().customer).toMatchObject({ plan: 'fresh' });
  });

  it('and comes back to the ticket later', async () => {
    await all.spot(sighting('2', [grace]));
    await all.spot(one);
    expect(all.view().customer).toMatchObject({ email: ada.email, plan: 'fresh' });
  });

  it('and the page names somebody else, who is looked up', async () => {
    await all.spot(sighting('1', [grace]));
    expect(all.view().customer).toMatchObject({ email: grace.email, plan: 'fresh' });
  });
});
