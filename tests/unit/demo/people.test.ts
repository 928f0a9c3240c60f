import { describe, expect, test } from 'vitest';
import { AGENTS, CUSTOMERS, customerByEmail } from '../../../demo/people';
import { seeded } from '../../../demo/random';
import { parseAddress } from '../../../lib/desks/dom';

const lower = CUSTOMERS.map(({ email }) => email.toLowerCase());

describe('the customers of the demo', () => {
  test('are 120, each with an id and an address of its own, whatever the case', () => {
    expect(CUSTOMERS).toHaveLength(120);
    expect(new Set(lower).size).toBe(120);
    expect(new Set(CUSTOMERS.map(({ id }) => id)).size).toBe(120);
  });

  test('have real addresses at domains that are kept for examples', () => {
    for (const { email } of CUSTOMERS) {
      expect(parseAddress(email), email).toBe(email);
      expect(email.toLowerCase()).toMatch(/@example\.(?:com|org|net)$/);
    }
  });

  test('are as varied as real ones', () => {
    const names = CUSTOMERS.map(({ name }) => name);
    expect(names.filter((name) => /\p{Script=Han}|\p{Script=Hangul}/u.test(name)).length).toBeGreaterThan(3);
    expect(names.filter((name) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name)).length).toBeGreaterThan(
      3,
    );
    expect(names.some((name) => name.includes("O'Brien"))).toBe(true);
    expect(names.some((name) => name.length > 50)).toBe(true);
    expect(names.some((name) => name.includes('<'))).toBe(true);
    expect(names).toContain('');
    expect(lower).toEqual(expect.arrayContaining(['jose@example.net', 'jose+orders@example.net']));
    expect(CUSTOMERS.some(({ email }) => email === email.toUpperCase())).toBe(true);
  });

  test('pay nothing, and have no Stripe id, exactly on the free plan', () => {
    for (const { plan, mrr, stripeId } of CUSTOMERS) {
      expect([mrr === 0, stripeId === undefined]).toEqual([plan === 'Free', plan === 'Free']);
      if (stripeId !== undefined) expect(stripeId).toMatch(/^cus_[A-Za-z0-9]{14}$/);
    }
    expect(CUSTOMERS.some(({ company }) => company === undefined)).toBe(true);
  });

  test('are found by address without case, and a plus-tag is somebody else', () => {
    expect(customerByEmail(' Mireille.FONTAINE@example.com ')?.id).toBe('TW-1001');
    expect(customerByEmail('jose+orders@example.net')?.id).not.toBe(customerByEmail('jose@example.net')?.id);
    expect(customerByEmail('mireille@example.com')).toBeUndefined();
  });
});

test('the team has addresses of its own domain', () => {
  for (const { email } of AGENTS) expect(email).toMatch(/@tidewater\.example$/);
});

test('chance is the same in every run, and stays within its bounds', () => {
  const draw = (seed: number) => {
    const random = seeded(seed);
    return Array.from({ length: 500 }, () => random.int(3, 9));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(new Set(draw(7))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9]));
});
