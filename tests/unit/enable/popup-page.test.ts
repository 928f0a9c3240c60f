import { describe, expect, it } from 'vitest';
import { deskMeant, thinkOf } from '../../../lib/enable/popup/page';
import { emptyPack } from '../../../lib/pack/empty';
import type { StoredPack } from '../../../lib/pack/store';

const tab = (url: string | undefined, incognito = false) => ({ id: 1, url, incognito });
const desk = { type: 'rt', url: 'https://rt.acme.example/' } as const;
const pack: StoredPack = { state: 'ok', pack: { ...emptyPack, desks: [desk] } };
const none = { state: 'none' } as const;
const rtTicket = 'https://other.example/Ticket/Display.html?id=7';
const either = 'https://help.acme.example/a/tickets/7';

describe('what the popup thinks of', () => {
  it.each([
    ['no tab', null, 'none'],
    ['a page of the browser', tab('about:config'), 'none'],
    ['a private window', tab('https://rt.acme.example/', true), 'private'],
    ['a page whose address is hidden', tab(undefined), 'hidden'],
    ['any page', tab('https://news.example/'), 'unknown'],
  ])('%s', (_, page, stage) => {
    expect(thinkOf(page, pack, []).stage).toBe(stage);
  });

  it('a desk of the pack, whoever else might live there', () => {
    expect(thinkOf(tab('https://rt.acme.example/Search'), pack, [])).toEqual({
      stage: 'here',
      desk,
      tracker: null,
    });
  });

  it('a pack with mistakes: nothing is added to it', () => {
    expect(thinkOf(tab(rtTicket), { state: 'bad', problems: [], raw: 1 }, []).stage).toBe('bad');
  });

  it('a known form of address: likely, and sure once the page’s own reader says so', () => {
    const found = { type: 'rt', url: 'https://other.example/' };
    expect(thinkOf(tab(rtTicket), none, [])).toEqual({ stage: 'known', desk: found, likely: true });
    expect(thinkOf(tab(rtTicket), none, ['rt'])).toEqual({ stage: 'known', desk: found, likely: false });
    expect(thinkOf(tab('https://acme.zendesk.com/x'), none, [])).toMatchObject({
      stage: 'known',
      likely: false,
    });
  });

  it('an address of two products: both, unless the page is one’s', () => {
    expect(thinkOf(tab(either), none, [])).toEqual({
      stage: 'several',
      types: ['freshdesk', 'freshservice'],
    });
    expect(thinkOf(tab(either), none, ['freshservice'])).toMatchObject({
      stage: 'known',
      desk: { type: 'freshservice' },
    });
  });
});

it('the desk that is meant is the one that was recognised, else the one that was named', () => {
  const unknown = thinkOf(tab('https://desk.example/zammad/#x'), none, []);
  expect(deskMeant(unknown, null, tab('https://desk.example/zammad/#x'))).toBeNull();
  expect(deskMeant(unknown, 'zammad', tab('https://desk.example/zammad/#x'))).toEqual({
    type: 'zammad',
    url: 'https://desk.example/zammad/',
  });
  expect(deskMeant(thinkOf(tab(rtTicket), none, []), 'zammad', tab(rtTicket))).toMatchObject({ type: 'rt' });
});
