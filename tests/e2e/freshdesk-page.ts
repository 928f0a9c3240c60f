/** A ticket of Freshdesk at a team's own address: Freshservice writes the addresses of its tickets alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, type Stage } from './stage.ts';

const saved = join(import.meta.dirname, '../desks/fixtures/freshdesk/2026-agent-portal/ticket');

interface Saved {
  expect: { ticketId: string; people: { email: string }[] };
  confirm: { answers: Record<string, unknown> };
}

/** Serves the saved page and what the desk's own API says about it. */
export function serveFreshdesk(stage: Stage): { url: string; ticketId: string; email: string | undefined } {
  const { expect, confirm } = JSON.parse(readFileSync(`${saved}.json`, 'utf8')) as Saved;
  const path = `/a/tickets/${expect.ticketId}`;
  stage.at(path, { body: readFileSync(`${saved}.html`, 'utf8') });
  for (const [asked, answer] of Object.entries(confirm.answers))
    stage.at(asked.split('?')[0] ?? asked, json(answer));
  return {
    url: new URL(path, stage.url).href,
    ticketId: expect.ticketId,
    email: expect.people[0]?.email,
  };
}
