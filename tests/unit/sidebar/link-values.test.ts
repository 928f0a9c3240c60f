/** Each value of a link, and where it was read. */
import { describe, expect, it } from 'vitest';
import type { CustomerRecord, SourceAnswer } from '../../../lib/customers/customer';
import { linkValues } from '../../../lib/sidebar/link-values';
import { ada, person, record, sighting, spottedOf, urlOf } from './stage';

const answer = (sourceId: string, facts: SourceAnswer['facts']): SourceAnswer => ({
  sourceId,
  label: sourceId.toUpperCase(),
  facts,
  status: 'ok',
});
const crm = answer('crm', {
  plan: 'Pro',
  stripeId: 'cus_1',
  email: 'ada@example.com',
  values: { org: 'engines' },
});
const billing = answer('billing', { plan: 'Gold', stripeId: 'cus_2', values: { org: 'other', tier: '3' } });
const known: CustomerRecord = record(ada, 'Pro', { stripeId: 'cus_1', answers: [crm, billing] });
const desk = { kind: 'desk' };
const from = (id: string) => ({ kind: 'source', id, label: id.toUpperCase() });

describe('a customer', () => {
  it('is the desk’s word first, even where the record says something else', () => {
    const values = linkValues({
      spotted: spottedOf(sighting('1', [ada]), 1),
      person: person({ name: 'Ada King', email: 'ADA@example.com' }),
      record: known,
    });
    expect(values['customer.name']).toEqual({ text: 'Ada King', from: desk });
    expect(values['customer.email']).toEqual({ text: 'ADA@example.com', from: desk });
    expect(values['customer.firstName']).toEqual({ text: 'Ada', from: desk });
  });

  it('has each source’s values under its name; the pack’s first source decides', () => {
    const values = linkValues({ spotted: null, record: known });
    expect(values['customer.plan']).toEqual({ text: 'Pro', from: from('crm') });
    expect(values['customer.stripeId']).toEqual({ text: 'cus_1', from: from('crm') });
    expect(values['customer.values.org']).toEqual({ text: 'engines', from: from('crm') });
    expect(values['customer.values.tier']).toEqual({ text: '3', from: from('billing') });
    expect(values['ticket.id']).toBeUndefined();
  });

  it('without a record is what the desk says, and nothing else', () => {
    const values = linkValues({ spotted: null, person: ada, record: null });
    expect(Object.keys(values).sort()).toEqual(['customer.email', 'customer.firstName', 'customer.name']);
  });
});

describe('a ticket', () => {
  it('has what its page says, the agent who looks, and the time of the last message', () => {
    const seen = sighting('1', [ada], {
      ticket: { id: 'acme/1', label: '1', subject: 'Broken export', bound: true },
      self: { email: 'vera@acme.example' },
      heardAt: Date.UTC(2026, 10, 20, 9, 30),
    });
    const values = linkValues({ spotted: { ...spottedOf(seen, 1), url: urlOf('1') }, person: ada });
    expect(values['ticket.id']?.text).toBe('1');
    expect(values['ticket.subject']?.text).toBe('Broken export');
    expect(values['ticket.url']?.text).toBe(urlOf('1'));
    expect(values['agent.email']).toEqual({ text: 'vera@acme.example', from: desk });
    expect(values['ticket.heardAt']).toEqual({
      text: '2026-11-20T09:30:00.000Z',
      at: Date.UTC(2026, 10, 20, 9, 30),
      from: desk,
    });
    expect(values['desk.host']).toEqual({ text: 'rt.acme.example', from: { kind: 'pack' } });
  });

  it('never lends its blanks: what is empty is not known', () => {
    const seen = sighting('1', [ada], { ticket: { id: '1', subject: '  ', bound: true } });
    expect(linkValues({ spotted: spottedOf(seen, 1) })['ticket.subject']).toBeUndefined();
  });
});
