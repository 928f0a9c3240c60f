import { describe, expect, it } from 'vitest';
import { findClues } from '../../../lib/clues/find';

const found = (text: string, ...patterns: [string, string][]) =>
  findClues(
    text,
    patterns.map(([id, pattern]) => ({ id, label: id, pattern })),
  ).map(({ kind, value }) => `${kind} ${value}`);

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

describe('clues of each kind', () => {
  it.each([
    [`traceparent: 00-${trace}-00f067aa0ba902b7-01`, `trace ${trace}`],
    [`it said 00-${trace}-00f067aa0ba902b7-01.`, `trace ${trace}`],
    [`trace_id=${trace}&x=1`, `trace ${trace}`],
    [`{"traceId":"${trace}","level":"error"}`, `trace ${trace}`],
    [`Trace ID\n${trace}`, `trace ${trace}`],
    ['x-b3-traceid: 463ac35c9f6413ad', 'trace 463ac35c9f6413ad'],
    [`sentry-trace: ${trace}-00f067aa0ba902b7-1`, `trace ${trace}`],
    [
      'X-Amzn-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793',
      'trace 1-5759e988-bd862e3fe1be46a994272793',
    ],
    ['see req_8fJk29dLQ2x1Zz.', 'request req_8fJk29dLQ2x1Zz'],
    ['Request ID: 7f3d9ab2c1', 'request 7f3d9ab2c1'],
    ['x-request-id=F9c-Xb21:aa.9', 'request F9c-Xb21:aa.9'],
    [`request id: ${uuid}`, `request ${uuid}`],
    ['"requestId": "8b1f-22c0-0001"', 'request 8b1f-22c0-0001'],
    ['Cloudflare Ray ID: 7d9f2a3b4c5d6e7f', 'request 7d9f2a3b4c5d6e7f'],
    [`user ${uuid.toUpperCase()} cannot log in`, `uuid ${uuid.toUpperCase()}`],
    ['order #1234', 'order 1234'],
    ['Order no. T-88213 is late', 'order T-88213'],
    ['my order number is 88213', 'order 88213'],
    ['order 88213 has not arrived', 'order 88213'],
    ['order PO-4411?', 'order PO-4411'],
    ['Order: 303-1234567-7654321', 'order 303-1234567-7654321'],
    ['Bestellnummer: 88213', 'order 88213'],
    ['meine Bestellung Nr. 4711', 'order 4711'],
    ['Bestell-Nr. 4711', 'order 4711'],
    ['Auftragsnummer A-4711', 'order A-4711'],
    ['ma commande n° 88213', 'order 88213'],
    ['numéro de commande : 4711', 'order 4711'],
    ['el pedido nº 88213', 'order 88213'],
    ['l’ordine n. 4711', 'order 4711'],
    ['cus_1842 pays', 'stripe-customer cus_1842'],
    ['https://dashboard.stripe.com/customers/cus_NffrFeUfNV2Hib', 'stripe-customer cus_NffrFeUfNV2Hib'],
    ['sub_1MowQVLkdIwHu7ixeRlqHVzs', 'stripe-subscription sub_1MowQVLkdIwHu7ixeRlqHVzs'],
    ['in_1MtHbELkdIwHu7ixl4OzzPMv', 'stripe-invoice in_1MtHbELkdIwHu7ixl4OzzPMv'],
    ['pi_3MtwBwLkdIwHu7ix28a3tqPa', 'stripe-payment pi_3MtwBwLkdIwHu7ix28a3tqPa'],
    ['ch_3MmlLrLkdIwHu7ix0snN0B15', 'stripe-charge ch_3MmlLrLkdIwHu7ix0snN0B15'],
    ['from 203.0.113.7, he says', 'ip 203.0.113.7'],
    ['http://10.1.2.3:8080/x', 'ip 10.1.2.3'],
    ['2001:db8::8a2e:370:7334', 'ip 2001:db8::8a2e:370:7334'],
    ['[2001:0db8:85a3:0000:0000:8a2e:0370:7334]', 'ip 2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
    ['fe80::1ff:fe23:4567:890a.', 'ip fe80::1ff:fe23:4567:890a'],
    ['since v4.2.1', 'version 4.2.1'],
    ['version 4.2.1.', 'version 4.2.1'],
    ['Version: 4.2', 'version 4.2'],
    ['App 4.2.1', 'version 4.2.1'],
    ['Acme App v4.2.1-beta.3 crashes', 'version 4.2.1-beta.3'],
  ])('%s', (text, clue) => {
    expect(found(text)).toEqual([clue]);
  });
});

describe('what is no clue', () => {
  it.each([
    'On 2026-11-28 at 13:33:07, or 28.11.2026 13:33, or 11/28/2026',
    'Call +49 30 901820, (020) 7946 0000, 020-7946-0000 or 0049-30-901820',
    'It costs 1,299.00 EUR, $49.99, 1.299,00 €',
    'order: 1,299.00 or order: 49.99 or order 250 €',
    'We order 20 boxes, order 2 of 3, in order 100 times, orders 300 pieces',
    'order 2026-11-28, order: 28-11-2026, order 3x, order: 030-901820, order by phone 12345',
    'in alphabetical order. 12345 things; border #1234',
    'Ticket #4711, case 12345, request 88213, request #12345, Request ID: 12345',
    'the request id changed yesterday; req_parameters; request-id: unknown-value',
    'Your commit 9fceb02d0ae598e95dc970b74767f19372d41af8 and md5 d41d8cd98f00b204e9800998ecf8427e',
    '00000000-0000-0000-0000-000000000000',
    'trace_id=00000000000000000000000000000000',
    `ff-${trace}-00f067aa0ba902b7-01`,
    `Message-ID: <${uuid}@mail.example.com>`,
    'sub_total in_progress pi_approximately ch_changed cus_tomer in_2024_report sub_menu2',
    'Chrome/120.0.0.0 Safari/537.36 Windows NT 10.0.19045.3803 iOS 17.1.2',
    'firmware 10.2.3.4 and version 1.2.3.4.5.6',
    '0.0.0.0, 127.0.0.1, 255.255.255.0, 10.0.0.0, 300.1.2.3, 1.2.3.4.5, 01.2.3.4, chapter 1.2.3',
    'at 12:30:45, 00:1B:44:11:3A:B7, std::vector, a::b, fade::bad, ::1, 1:2:3:4',
    'version 2, App 28.11.2026, v2, v1.2 of the API, iOS version 17.2.1, Android App 14.0.0beta',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the pack’s patterns', () => {
  it('fit whole words: in brackets, before a full stop, behind a sign, in an address', () => {
    for (const text of [
      '(T-88213)',
      'T-88213.',
      '#T-88213',
      'id=T-88213',
      'https://x.example/t/T-88213?a=b',
      'T:T-88213',
    ])
      expect(found(text, ['shop', String.raw`T-\d{5}`])).toEqual(['shop T-88213']);
  });
  it('fit no part of a word', () => {
    for (const text of ['T-882134', 'XT-88213', 'T-88213-x', 'T-88213@example.com', 't-88213'])
      expect(found(text, ['shop', String.raw`T-\d{5}`])).toEqual([]);
  });
  it('count before the kinds that everybody has, and the first before the second', () => {
    expect(found('order no. T-88213', ['b', String.raw`T-\d+`], ['a', String.raw`[A-Z]-\d+`])).toEqual([
      'b T-88213',
    ]);
  });
  it('find nothing where they are no expression, and words that are too long are not tried', () => {
    expect(found('aaaa', ['bad', '('], ['good', 'a{4}'])).toEqual(['good aaaa']);
    expect(found(`${'a'.repeat(129)} ${'b'.repeat(128)}`, ['any', '.+'])).toEqual([`any ${'b'.repeat(128)}`]);
  });
});

describe('many clues', () => {
  it('come in the order of the text, each once, by the kind that tells most', () => {
    expect(found(`${uuid}, cus_1842, request id: ${uuid}, order #1234, cus_1842`)).toEqual([
      `request ${uuid}`,
      'stripe-customer cus_1842',
      'order 1234',
    ]);
  });
  it('stop at 40', () => {
    const text = Array.from({ length: 100 }, (_, index) => `order #${1000 + index}`).join(' ');
    expect(found(text)).toHaveLength(40);
    expect(found(text)[39]).toBe('order 1039');
  });
  it('are not looked for behind 60,000 characters', () => {
    expect(found(`${' '.repeat(59_980)}order #1234`)).toEqual(['order 1234']);
    expect(found(`${' '.repeat(59_995)}order #1234`)).toEqual([]);
  });
  it('are whole where the page lets them break', () => {
    expect(found('req_8fJk\u200B29dL\u00ADQ2x1Zz')).toEqual(['request req_8fJk29dLQ2x1Zz']);
  });
});
