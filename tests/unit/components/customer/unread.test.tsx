// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { FindCustomer } from '../../../../components/customer/FindCustomer';
import { findTexts, ticketTexts, unreadableTexts } from '../../../../components/customer/texts';
import { Tickets } from '../../../../components/customer/Tickets';
import type { CustomerPageView, Reading } from '../../../../lib/customer-page/view';
import { pageSamples } from '../../../look/gallery/page-samples';
import { all, clear, draw, spies } from '../mount';

afterEach(clear);

const words = () => document.body.textContent;
const tickets = (more: Partial<CustomerPageView>) =>
  draw(<Tickets view={{ ...pageSamples['page-one']!, ...more }} more={() => undefined} />);
const search = (more: Partial<CustomerPageView>) => {
  const view = { ...pageSamples['page-search-empty']!, ...more };
  return draw(<FindCustomer view={view} actions={spies() as never} />);
};

describe('the tickets of a customer', () => {
  it.each<[Reading, string[]]>([
    ['reading', []],
    ['read', [ticketTexts.none]],
    ['failed', [unreadableTexts.title]],
  ])('that are none, %s, are said so only once that is known', async (ticketsAre, said) => {
    await tickets({ tickets: [], ticketsAre });
    expect([ticketTexts.none, unreadableTexts.title].filter((text) => words().includes(text))).toEqual(said);
  });

  it('stay where reading them again fails', async () => {
    await tickets({ ticketsAre: 'failed' });
    expect(all('[data-testid="ticket"]')).toHaveLength(7);
    expect(words()).toContain(unreadableTexts.title);
  });
});

describe('who was seen last', () => {
  it.each<[Reading, string[]]>([
    ['reading', []],
    ['read', [findTexts.none]],
    ['failed', [unreadableTexts.title]],
  ])('is nobody, %s, only once that is known', async (recentAre, said) => {
    await search({ recentAre });
    expect([findTexts.none, unreadableTexts.title].filter((text) => words().includes(text))).toEqual(said);
  });
});
