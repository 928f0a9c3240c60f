/** Who is signed in to the company: one cookie for agents and customers alike, as with most web frameworks. */
import { randomUUID } from 'node:crypto';
import type { Request } from '../http.ts';
import type { Agent, Customer } from '../people.ts';

/** Being logged in as a customer. */
export interface Acting {
  customer: Customer;
  by: Agent;
  reason?: string | undefined;
  /** `session`: on top of the agent's own session. `one-time`: in a browser that has none. */
  how: 'session' | 'one-time';
}

export interface Session {
  /** The agent whose session it is; `null` in a browser that was entered by a one-time address. */
  agent: Agent | null;
  acting: Acting | null;
  /** What forms must send along, so that no other site can press their buttons. */
  token: string;
}

export interface Sessions {
  of(request: Request): Session | null;
  /** Whether the browser brings a session cookie of this company at all, known here or not. */
  present(request: Request): boolean;
  /** Starts a session; answers the header that sets its cookie. */
  start(session: Omit<Session, 'token'>): { 'set-cookie': string };
  end(request: Request): { 'set-cookie': string };
}

const RULES = 'Path=/; HttpOnly; SameSite=Lax';

/** `cookie`: its name. Sessions live as long as the server. */
export function openSessions(cookie: string): Sessions {
  const sessions = new Map<string, Session>();
  const keyOf = ({ cookies }: Request) => cookies.get(cookie) ?? '';
  return {
    of: (request) => sessions.get(keyOf(request)) ?? null,
    present: (request) => keyOf(request) !== '',
    start: (session) => {
      const key = randomUUID();
      sessions.set(key, { ...session, token: randomUUID() });
      return { 'set-cookie': `${cookie}=${key}; ${RULES}` };
    },
    end: (request) => {
      sessions.delete(keyOf(request));
      return { 'set-cookie': `${cookie}=; Max-Age=0; ${RULES}` };
    },
  };
}
