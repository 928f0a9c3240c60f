/** Words of the welcome page and of the popup that are put together of what is known. */
import { describe, expect, it } from 'vitest';
import { statusText, tabTitle } from '../../../components/popup/texts';
import { texts as picker } from '../../../components/desk-picker/texts';
import { statusWords } from '../../../components/welcome/texts';
import type { DeskStatus } from '../../../lib/enable/status';

const seen = (person: { name?: string; email?: string }): DeskStatus => ({
  state: 'customer',
  tabId: 1,
  ticket: '1200',
  blocked: false,
  person: { role: 'requester', hook: 'test', ...person },
});

it('says where a product lives, and of some that they may live elsewhere', () => {
  expect(picker.lives(['a.example', 'b.example'], false)).toBe('It lives at a.example or b.example.');
  expect(picker.lives(['a.example'], true)).toBe('It lives at a.example, or at your own address.');
});

describe('a customer who was seen', () => {
  const email = 'ada@example.com';

  it.each([
    [{ name: 'Ada', email }, 'It works: Ada', `${email}, ticket 1200`, 'Ticket 1200: Ada'],
    [{ email }, `It works: ${email}`, 'ticket 1200', `Ticket 1200: ${email}`],
    [{}, 'It works: the customer is recognised', 'ticket 1200', 'Ticket 1200: the customer'],
  ])('%j', (person, title, text, inPopup) => {
    expect(statusWords(seen(person), 'RT')).toEqual({ tone: 'good', title, text });
    expect(statusText(seen(person))).toBe(inPopup);
  });

  it('is written as told, whatever stands in the name', () => {
    expect(statusText(seen({ name: '{ticket} $1' }))).toBe('Ticket 1200: {ticket} $1');
  });
});

it('calls the popup’s tab by its page, or by what is the matter with it', () => {
  expect(tabTitle({ host: 'desk.example', stage: 'known' })).toBe('Deskside: desk.example');
  expect(tabTitle({ host: '', stage: 'hidden' })).toBe(
    'Deskside: The browser does not say what this page is',
  );
});
