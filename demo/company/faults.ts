/**
 * The ways in which the company's endpoints can fail, one row each. `?fault=<name>` breaks a single request;
 * `POST /__fault?kind=<name>` breaks all of the API until `POST /__fault` without a kind mends it, and with
 * `&path=/api/audit` only what begins so.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { json, redirect, reply, type Answer, type Reply, type Request } from '../http.ts';
import { CUSTOMERS, type Customer } from '../people.ts';
import { askedAbout, askedAddress } from './endpoints/asked.ts';

interface Situation {
  request: Request;
  /** Milliseconds for `slow`; `drip` takes about fifty times as long. */
  ms: number;
  /** The answer that would have been given, to this request unless told. */
  right: (request?: Request) => Reply;
}

const HTML = 'text/html; charset=utf-8';
const SIGN_IN =
  '<!doctype html><title>Sign in</title><h1>Sign in to Tidewater</h1>' +
  '<form><label>Password <input type="password" name="password"></label></form>';
const MB = 1024 * 1024;

/** Nobody's in particular, and surely not the one who was asked about. */
function somebodyElse({ request, right }: Situation): Reply {
  const address = askedAddress(request).toLowerCase();
  const isAsked = ({ id, email }: Customer) =>
    email.toLowerCase() === address || request.url.pathname.endsWith(`/${id}`);
  const other = CUSTOMERS.find((customer) => !isAsked(customer));
  return other ? right(askedAbout(request, other)) : right();
}

/** A few characters at a time, the first of them at once. */
async function* drops(text: string, ms: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += Math.ceil(text.length / 50)) {
    yield text.slice(at, at + Math.ceil(text.length / 50));
    await delay(ms);
  }
}

/** Told of no length, so that nobody can know before. */
async function* megabytes(count: number): AsyncGenerator<string> {
  yield '{"name": "';
  for (let sent = 0; sent < count; sent += 1) yield 'x'.repeat(MB);
  yield '"}';
}

export const FAULTS = {
  '500': () => json({ error: 'Something broke.' }, 500),
  '401': () => json({ error: 'Sign in first.' }, 401),
  '403': () => json({ error: 'Not for you.' }, 403),
  '404': () => json({ error: 'No such customer.' }, 404),
  '429': () => ({ ...json({ error: 'Too many requests.' }, 429), headers: { 'retry-after': '30' } }),
  'login-redirect': () => redirect('/login'),
  html: () => reply(200, HTML, SIGN_IN),
  slow: async ({ ms, right }) => {
    await delay(ms);
    return right();
  },
  drip: ({ ms, right }) => {
    const whole = right();
    return { ...whole, body: drops(String(whole.body), ms) };
  },
  hang: () => new Promise<Reply>(() => undefined),
  garbage: () => reply(200, 'application/json', '{"name": "Mireille", "email": '),
  shape: () => json(['not', 'a', 'customer']),
  'wrong-type': ({ right }) => reply(200, 'text/plain; charset=utf-8', right().body),
  huge: () => reply(200, 'application/json', `{"name": "${'x'.repeat(10 * MB)}"}`),
  'fifty-mb': () => ({ ...reply(200, 'application/json', ''), body: megabytes(50) }),
  'wrong-customer': somebodyElse,
  /** Done, and never told: whoever asks again must not do it twice. */
  'done-500': ({ right }) => {
    right();
    return json({ error: 'Something broke.' }, 500);
  },
} as const satisfies Record<string, (situation: Situation) => Answer | Promise<Answer>>;

export type FaultName = keyof typeof FAULTS;

export function isFault(name: string | null): name is FaultName {
  return name !== null && Object.hasOwn(FAULTS, name);
}

/** Where a session that has run out leads to. */
export function loginPage(): Reply {
  return reply(200, HTML, SIGN_IN);
}
