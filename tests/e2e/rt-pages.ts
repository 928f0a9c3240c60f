/** Pages of a Request Tracker on the stage: a desk that Deskside knows by its tickets' addresses alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

const folder = join(import.meta.dirname, '../desks/fixtures/rt/6');

interface Saved {
  url: string;
  expect: { ticketId: string; people: { role: string; email?: string; name?: string }[] };
}

/** Serves saved pages below `/rt/`; answers each one's address and its requester. */
export function serveRt<Name extends string>(stage: Stage, names: readonly Name[]) {
  const pages = names.map((name) => {
    const saved = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Saved;
    const { ticketId, people } = saved.expect;
    const body = readFileSync(join(folder, `${name}.html`), 'utf8');
    const requester = people.find(({ role }) => role === 'requester');
    return { name, ticketId, body, requester, url: `${stage.url}rt/Ticket/Display.html?id=${ticketId}` };
  });
  stage.at('/rt/', { body: '<!doctype html><title>RT at a glance</title><h1>RT at a glance</h1>' });
  stage.at('/rt/Ticket/Display.html', ({ url }) => {
    const id = new URL(url ?? '', stage.url).searchParams.get('id');
    return { body: pages.find(({ ticketId }) => ticketId === id)?.body ?? 'No such ticket' };
  });
  return Object.fromEntries(pages.map((page) => [page.name, page])) as Record<Name, (typeof pages)[number]>;
}
