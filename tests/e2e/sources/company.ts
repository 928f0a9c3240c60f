/** A desk, and a company on a server of its own, so that one can be down while the other is not. */
import type { IncomingMessage } from 'node:http';
import { deskPack, ticketPage, type Requester } from '../desk.ts';
import { test as base, testId } from '../fixtures.ts';
import { json, startStage, type Stage } from '../stage.ts';

export const test = base.extend<{ company: Stage }>({
  company: async ({}, use) => {
    const company = await startStage();
    await use(company);
    // A test may have left it down.
    await company.close().catch(() => undefined);
  },
});

export const ENDPOINT = '/customer';

/** The desk's tickets. */
export function serveDesk(stage: Stage, tickets: Record<string, Requester>): void {
  for (const [id, person] of Object.entries(tickets))
    stage.at(`/tickets/${id}`, { body: ticketPage(id, [person]) });
}

/** The pack with the company's endpoint as its only source. */
export function packFor(stage: Stage, company: Stage, more: Record<string, unknown> = {}) {
  const pack = deskPack(stage);
  const url = `${company.url}customer?email={{customer.email}}`;
  return { ...pack, sources: pack.sources.map((source) => ({ ...source, url, ...more })) };
}

export const emailIn = ({ url }: IncomingMessage): string =>
  new URL(url ?? '', 'http://127.0.0.1').searchParams.get('email') ?? '';

/** What the company says of anybody. */
export const about = (email: string) =>
  json({ id: `CUST-${email.split('@')[0]}`, email, plan: 'Gold', company: 'Engines' });

/** The endpoint answers at once. */
export const serveCompany = (company: Stage): void =>
  company.at(ENDPOINT, (request) => about(emailIn(request)));

/** The endpoint answers nobody before it is let go; answers how many wait. */
export function holdCompany(company: Stage) {
  const waiting: (() => void)[] = [];
  company.at(ENDPOINT, (request, response) => {
    const { body, headers } = about(emailIn(request));
    waiting.push(() => response.writeHead(200, headers).end(body));
    return null;
  });
  return { waiting: () => waiting.length, release: () => waiting.splice(0).forEach((go) => go()) };
}

export const REFRESH = 'button[aria-label^="Refresh"]';
export const trouble = (code: string): string => `${testId('trouble')}[data-code="${code}"]`;
