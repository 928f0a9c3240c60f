import { describe, expect, it } from 'vitest';
import { avoidance } from '../../../lib/teach/avoid';
import { isStable, moduleStem, plainness } from '../../../lib/teach/stable';

describe('names that makers gave', () => {
  it.each([
    ...[
      'requester',
      'ticket-pane',
      'customerCard',
      'user_email',
      'contact-info',
      'open-ticket',
      'first-name',
    ],
    ...['MuiTypography-root', 'btn', 'requester__address', 'TicketHeader', 'ticketID'],
  ])('%s', (name) => expect(isStable(name)).toBe(true));
});

describe('names that a machine made up, or that hold for the moment', () => {
  it.each([
    ...['css-1x2y', 'css-label', 'sc-bdVaJa', 'kfZbqT', 'hVQnRe', 'ember123', 'jss42', 'svelte-abcdef'],
    ...['radix-:r1:', ':r1:', 'a1b2c3d4e5', 'ticket-42', 'x', 'xkcdqzwv', 'hover:flex'],
    ...[
      'is-active',
      'selected',
      'row--selected',
      'status-open',
      'ticket--solved',
      'is-first',
      'unread',
      'priority-high',
    ],
  ])('%s', (name) => expect(isStable(name)).toBe(false));
});

it('prefers names that tell what a box is for', () => {
  expect(['requester-email', 'sidebar', 'flex-row'].map(plainness)).toEqual([0, 1, 2]);
});

it('knows the part of a style module’s class that stays', () => {
  expect(moduleStem('Requester_email__aB3xZ')).toBe('Requester_email__');
  expect(moduleStem('Requester_email__q0P_2')).toBe('Requester_email__');
  for (const other of ['ticket__requester', 'css_1x2y3', 'ticket__header'])
    expect(moduleStem(other)).toBeNull();
});

describe('what belongs to one customer or ticket', () => {
  const avoid = avoidance(['ada.lovelace+shop@acme.example', 'Ada M. Lovelace', '42', 'SUP-123']);
  it.each([
    'ada-lovelace',
    'AdaLovelace',
    'user-ada',
    'lovelaceCard',
    'acme-customer',
    'ticket-42',
    'sup-123',
    'data-ada',
    'adamlovelacecard',
    'acmeexample',
  ])('%s is left out', (name) => expect(avoid(name)).toBe(true));
  it.each(['requester', 'customer-email', 'readable', 'canada', 'shopping-cart'])('%s is not', (name) =>
    expect(avoid(name)).toBe(false),
  );
});
