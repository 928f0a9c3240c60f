import { describe, expect, it } from 'vitest';
import { knownTypes } from '../../../lib/desks/config';
import { mayLiveAt, nameOf, products, vendorAt } from '../../../lib/desks/hosts';

describe('the vendor’s own hosts', () => {
  it.each([
    ['acme.zendesk.com', 'zendesk'],
    ['deep.acme.zendesk.com', 'zendesk'],
    ['app.eu.intercom.com', 'intercom'],
    ['mail.google.com', 'gmail'],
    ['app.hubspot.com', 'hubspot'],
    ['app-eu1.hubspot.com', 'hubspot'],
    ['acme--uat.sandbox.lightning.force.com', 'salesforce'],
    ['desk.zoho.com.au', 'zoho'],
    ['desk.zohocloud.ca', 'zoho'],
  ])('%s is one of %s', (host, type) => {
    expect(vendorAt(host)).toBe(type);
  });

  it.each([
    'zendesk.com',
    'acmezendesk.com',
    'acme.zendesk.com.evil.example',
    'acme-zendesk.com',
    'desk.zoho.com.evil.example',
    'evildesk.zoho.com.example',
    'desk.zoho.co',
    'mail.google.com.evil.example',
    'xmail.google.com',
    'app-.hubspot.com',
    'app-eu1.evil.hubspot.com',
    'xapp.hubspot.com',
    'appXintercom.com',
    'app.intercom.com.',
  ])('%s is nobody’s', (host) => {
    expect(vendorAt(host)).toBeNull();
  });

  it('belong to one product each', () => {
    const all = knownTypes.flatMap((type) => products[type].hosts);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('where a desk can live', () => {
  it.each([
    ['gmail', 'mail.google.com', true],
    ['gmail', 'mail.acme.example', false],
    ['freshdesk', 'help.acme.example', true],
    ['freshdesk', 'acme.freshservice.com', false],
    ['rt', 'rt.acme.example', true],
    ['rt', 'acme.zendesk.com', false],
    ['gorgias', 'acmegorgias.com', false],
    ['custom', 'acme.zendesk.com', true],
  ] as const)('%s at %s: %s', (type, host, may) => {
    expect(mayLiveAt(type, host)).toBe(may);
  });

  it('every product has hosts of its own, or may be a team’s', () => {
    for (const type of knownTypes)
      expect(products[type].hosts.length > 0 || products[type].elsewhere).toBe(true);
  });
});

it('a desk is called by the pack’s word, else the product’s, else its host', () => {
  const url = 'https://desk.acme.example/';
  expect(nameOf({ type: 'rt', url, name: 'Support' })).toBe('Support');
  expect(nameOf({ type: 'rt', url })).toBe('Request Tracker');
  expect(nameOf({ type: 'custom', url })).toBe('desk.acme.example');
});
