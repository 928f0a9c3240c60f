/**
 * The ways in which the company's endpoints can fail, one row each. `?fault=<name>` breaks a single request;
 * `POST /__fault?kind=<name>` breaks all of the API until `POST /__fault` without a kind mends it, and with
 * `&path=/api/audit` only what begins so.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { json, redirect, reply, type Reply } from '../http.ts';
import { CUSTOMERS } from '../people.ts';
import { customerJson } from './api.ts';

interface Situation {
  base: string;
  /** Milliseconds for `slow`. */
  ms: number;
  /** The answer that would have been given. */
  right: () => Reply;
}

const HTML = 'text/html; charset=utf-8';
const SIGN_IN = '<!doctype html><title>Sign in</title><h1>Sign in to Tidewater</h1>';
const TEN_MB = 10 * 1024 * 1024;

/** Nobody's in particular, and surely not the one who was asked about: the right answer names the asked one. */
function somebodyElse({ base, right }: Situation): Reply {
  const asked = String(right().body);
  const other = CUSTOMERS.find((customer) => !asked.includes(JSON.stringify(customer.id)));
  return other ? json(customerJson(other, base)) : right();
}

export const FAULTS = {
  '500': () => json({ error: 'Something broke.' }, 500),
  '401': () => json({ error: 'Sign in first.' }, 401),
  '403': () => json({ error: 'Not for you.' }, 403),
  '429': () => ({ ...json({ error: 'Too many requests.' }, 429), headers: { 'retry-after': '30' } }),
  'login-redirect': () => redirect('/login'),
  html: () => reply(200, HTML, SIGN_IN),
  slow: async ({ ms, right }) => {
    await delay(ms);
    return right();
  },
  garbage: () => reply(200, 'application/json', '{"name": "Mireille", "email": '),
  shape: () => json(['not', 'a', 'customer']),
  huge: () => reply(200, 'application/json', `{"name": "${'x'.repeat(TEN_MB)}"}`),
  'wrong-customer': somebodyElse,
  /** Done, and never told: whoever asks again must not do it twice. */
  'done-500': ({ right }) => {
    right();
    return json({ error: 'Something broke.' }, 500);
  },
} as const satisfies Record<string, (situation: Situation) => Reply | Promise<Reply>>;

export type FaultName = keyof typeof FAULTS;

export function isFault(name: string | null): name is FaultName {
  return name !== null && Object.hasOwn(FAULTS, name);
}

/** Where a session that has run out leads to. */
export function loginPage(): Reply {
  return reply(200, HTML, SIGN_IN);
}
