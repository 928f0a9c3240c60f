import { describe, expect, it } from 'vitest';
import { valuesFrom } from '../../../lib/links/values';
import { fromAddress } from '../../../lib/welcome/from-address';

const values = valuesFrom(
  { kind: 'desk' },
  { 'customer.email': 'ada+x@example.com', 'customer.externalId': 'u-17', 'customer.name': 'Ada' },
);
const of = (text: string) => fromAddress(text, values);

describe('the address of one customer’s page', () => {
  it.each([
    ['https://a.example/u?q=ada%2Bx%40example.com&t=1', 'https://a.example/u?q={{customer.email}}&t=1'],
    ['https://a.example/u?q=ada+x@example.com', 'https://a.example/u?q={{customer.email}}'],
    ['https://a.example/users/u-17/edit', 'https://a.example/users/{{customer.externalId}}/edit'],
    [
      'https://a.example/#/u-17?m=ADA%2bX%40example.com',
      'https://a.example/#/{{customer.externalId}}?m={{customer.email}}',
    ],
  ])('becomes everybody’s: %s', (text, template) => {
    expect(of(text)?.template).toBe(template);
  });

  it.each([
    'https://a.example/users/u-171',
    'https://a.example/xu-17',
    'https://u-17.example/x',
    'https://a.example/all',
  ])('that holds none of them stays as it is: %s', (text) => {
    expect(of(text)).toEqual({ template: text, found: [] });
  });

  it.each([
    '',
    'a.example/u-17',
    'ftp://a.example/u-17',
    'https://a.example/{{x}}',
    'https://a example/u-17',
  ])('“%s” is none', (text) => {
    expect(of(text)).toBeNull();
  });
});
