/** The lines themselves: each hour of a customer has its own, so that every window shows the same whenever it is asked for. */
import { CUSTOMERS, DEMO_NOW, type Customer } from '../people.ts';
import { seeded, type Random } from '../random.ts';

export const LEVELS = ['info', 'warn', 'error'] as const;

const EVENTS = [
  ['info', 'web', 'GET /orders 200'],
  ['info', 'web', 'GET /shop 200'],
  ['info', 'web', 'POST /basket 201'],
  ['info', 'auth', 'session renewed'],
  ['info', 'auth', 'signed in with password'],
  ['warn', 'auth', 'wrong password, try 2 of 5'],
  ['info', 'orders', 'order placed, 4 lines'],
  ['info', 'export', 'job queued: orders, csv'],
  ['error', 'export', 'job failed: no rows after filter place_id=null'],
  ['warn', 'export', 'job retried once'],
  ['info', 'billing', 'invoice sent'],
  ['warn', 'billing', 'card expires next month'],
  ['info', 'delivery', 'route updated, stop 14 of 31'],
  ['error', 'web', 'GET /api/stock 504 upstream timeout'],
] as const;

export interface Line {
  /** Epoch ms. */
  at: number;
  level: string;
  service: string;
  text: string;
  request: string;
}

const HOUR = 60 * 60 * 1000;
const MOST = 400;

const numberOf = (customer: Customer) => Number(customer.id.slice(3));
const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');

/** The first digits of a request's id name the customer: an odd factor mixes 16 bits without losing any. */
const codeOf = (customer: Customer) => hex((numberOf(customer) * 40_503) % 0x1_0000, 4);

export const requestId = (customer: Customer, random: Random): string =>
  `req_${codeOf(customer)}${hex(random.int(0, 0xffff_ffff), 8)}`;

function lineAt(at: number, customer: Customer, random: Random): Line {
  const [level, service, event] = random.pick(EVENTS);
  const text = /^(GET|POST)/.test(event) ? `${event} ${random.int(9, 480)}ms` : event;
  return { at, level, service, text, request: requestId(customer, random) };
}

function hourOf(customer: Customer, hour: number): Line[] {
  const random = seeded(numberOf(customer) * 7919 + hour);
  const times = Array.from({ length: random.int(5, 11) }, () => hour * HOUR + random.int(0, HOUR - 1));
  return times.sort((a, b) => b - a).map((at) => lineAt(at, customer, random));
}

/** From `from` to `to`, newest first; nothing is logged before somebody is a customer, or after the demo's day. */
export function linesBetween(customer: Customer, from: number, to: number): Line[] {
  const [first, last] = [Math.max(from, customer.since), Math.min(to, DEMO_NOW)];
  const lines: Line[] = [];
  for (
    let hour = Math.floor(last / HOUR);
    hour >= Math.floor(first / HOUR) && lines.length < MOST;
    hour -= 1
  ) {
    lines.push(...hourOf(customer, hour).filter(({ at }) => at >= first && at <= last));
  }
  return lines;
}

/** The newest sixty. */
export function newestLines(customer: Customer): Line[] {
  return linesBetween(customer, customer.lastSeen - 48 * HOUR, customer.lastSeen).slice(0, 60);
}

/** What one request did, and whose it was; `null` where the id is nobody's. */
export function requestLines(request: string): { customer: Customer; lines: Line[] } | null {
  const [, code, rest] = /^req_([0-9a-f]{4})([0-9a-f]{8})$/.exec(request) ?? [];
  const customer = CUSTOMERS.find((one) => codeOf(one) === code);
  if (!customer || rest === undefined) return null;
  const random = seeded(parseInt(rest, 16));
  let at = customer.lastSeen - random.int(0, 20 * HOUR);
  const lines = [
    ['info', 'web', 'GET /orders/export?month=10&format=csv 200'],
    ['info', 'export', 'job queued: orders, csv'],
    ['warn', 'export', 'filter place_id=null, expected one of 2'],
    ['error', 'export', 'job failed: no rows after filter place_id=null'],
    ['info', 'export', 'file written: 1 row, 212 bytes'],
  ].map(([level = '', service = '', text = '']) => {
    at += random.int(4, 900);
    return { at, level, service, text, request };
  });
  return { customer, lines: lines.toReversed() };
}
