/** Serves the demo help desk: one page for every route, its own JSON, and the script and style of the page. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { json, reply, serve, type Handler, type Reply, type Served } from '../http.ts';
import { TICKETS, requesterLine, ticketById, type Ticket } from '../tickets.ts';
import { deskPage } from './page.ts';
import { behaviourOf, headersOf } from './variants.ts';

/** A line of the list: what the desk knows without opening the ticket. */
export interface TicketLine {
  id: string;
  subject: string;
  who: string;
  snippet: string;
  status: Ticket['status'];
  tag: string;
  unread: boolean;
  ownerEmail: string | null;
  updatedAt: number;
}

function lineOf(ticket: Ticket): TicketLine {
  const { id, subject, status, tag, unread, owner, updatedAt, messages } = ticket;
  const snippet = messages.at(-1)?.paragraphs.join(' ').slice(0, 140) ?? '';
  return { id, subject, who: requesterLine(ticket), snippet, status, tag, unread, ownerEmail: owner?.email ?? null, updatedAt }; // prettier-ignore
}

const LINES = TICKETS.map(lineOf);

/** The files that the page may ask for; the page's script is TypeScript, served without its types. */
const FILES = /^\/app\/(dates\.ts|desk\/(?:client\/[a-z-]+\.ts|style\/[a-z]+\.css|desk\.svg))$/;
const TYPES: Record<string, string> = { css: 'text/css', svg: 'image/svg+xml', ts: 'text/javascript' };

async function file(path: string): Promise<Reply> {
  const text = await readFile(new URL(`../${path}`, import.meta.url), 'utf8').catch(() => null);
  if (text === null) return reply(404, 'text/plain', 'No such file');
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = `${TYPES[ending] ?? 'text/plain'}; charset=utf-8`;
  return reply(200, type, ending === 'ts' ? stripTypeScriptTypes(text) : text);
}

async function answer(path: string, query: URLSearchParams): Promise<Reply> {
  const wanted = FILES.exec(path)?.[1];
  if (wanted) return file(wanted);
  if (path === '/api/tickets') return json(LINES);
  const id = /^\/api\/tickets\/([^/]+)$/.exec(path)?.[1];
  if (id !== undefined) {
    await delay(behaviourOf(query).slow);
    const ticket = ticketById(id);
    return ticket ? json(ticket) : json({ error: `There is no ticket ${id}.` }, 404);
  }
  if (path === '/' || /^\/tickets\/[^/]+\/?$/.test(path)) {
    return reply(200, 'text/html; charset=utf-8', deskPage(behaviourOf(query)), headersOf(query));
  }
  return reply(404, 'text/plain; charset=utf-8', 'There is no such page.');
}

const handler: Handler = async ({ method, url, headers }) => {
  if (method !== 'GET' && method !== 'HEAD') return json({ error: 'Only GET is understood here.' }, 405);
  const answered = await answer(url.pathname, url.searchParams);
  // A sandboxed page has an origin of its own, so even its own script comes from somewhere else.
  return headers.origin === 'null'
    ? { ...answered, headers: { ...answered.headers, 'access-control-allow-origin': 'null' } }
    : answered;
};

/** Starts the desk on the loopback address; port 0 takes a free one. */
export function serveDesk(port = 0): Promise<Served> {
  return serve(handler, port);
}
