/** What a source of the company's is asked. */
import { describe, expect, it } from 'vitest';
import type { JsonSource } from '../../../../lib/pack/pack';
import type { Asked } from '../../../../lib/sources/dialect';
import { json } from '../../../../lib/sources/dialects/json';

const source: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.acme.example/customers?email={{customer.email}}',
  map: { name: '/name' },
};
const jo = 'jo@example.com';

describe('a request', () => {
  const word = (more: Partial<JsonSource>, asked: Partial<Asked> = { email: jo }) =>
    json.word([{ ...source, ...more }], { recordId: 'r', ...asked }, {});

  it('says what is missing, in the address or in the body, and what may not be used', () => {
    expect(word({}, {})).toEqual({ ok: false, missing: ['customer.email'] });
    const body = { a: ['{{customer.name}}', { b: '{{customer.externalId}} {{customer.name}}' }] };
    expect(word({ body })).toEqual({ ok: false, missing: ['customer.name', 'customer.externalId'] });
    const url = 'https://crm.acme.example/c/{{customer.email}}/x';
    expect(word({ url }, { email: '..' })).toEqual({ ok: false, missing: [], refused: expect.any(String) });
    expect(word({ body: 'a\nb' })).toEqual({ ok: false, missing: [], refused: expect.any(String) });
  });

  it('without a body is a GET, and with any body a POST, with nothing of the ticket in either', () => {
    expect(word({})).toMatchObject({ ok: true, wire: { method: 'GET', accept: 'json' } });
    expect(word({ body: null })).toMatchObject({ ok: true, wire: { method: 'POST', body: 'null' } });
    const ticket = { id: '4410', subject: 'Secret', url: 'https://desk.acme.example/4410' };
    expect(JSON.stringify(word({ body: {} }, { email: jo, ticket }))).not.toMatch(/4410|Secret/);
  });
});
