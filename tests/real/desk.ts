import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Somebody a ticket is for, as `rt/Seed/People.pm` made them. */
export interface Requester {
  email: string;
  name: string | null;
}

/** What is true about one ticket. */
export interface TicketTruth {
  /** The ticket that the page shows. A merged ticket is opened by another id, which stands in `url`. */
  ticketId: number;
  url: string;
  kind: string;
  /** The ticket's requesters: nobody, one, or several whom nothing tells apart. */
  candidates: Requester[];
}

export interface Desk {
  base: string;
  /** Passwords by login. */
  logins: Record<string, string>;
  tickets: TicketTruth[];
  /** Every request that the server has answered, one line each. */
  accessLog(): string;
}

const START = join(dirname(fileURLToPath(import.meta.url)), 'rt/start.sh');
const SKIPPED = 77;

// Elsewhere than usual where the port is taken.
const port = process.env.DESKSIDE_RT_PORT ?? '8086';
const state = process.env.DESKSIDE_RT_STATE ?? `/tmp/deskside-rt-${port}`;

/**
 * Starts Request Tracker, unless it runs already. Answers the reason, as a line, where this machine cannot run it;
 * under `CI=true` that is an error.
 */
export function startDesk(): Desk | string {
  const run = spawnSync(START, [port, state], { encoding: 'utf8' });
  if (run.status === SKIPPED) return run.stdout.trim();
  if (run.status !== 0) throw new Error(`Request Tracker did not start: ${run.error?.message ?? run.stderr}`);
  const { base, logins, tickets } = JSON.parse(readFileSync(join(state, 'truth.json'), 'utf8')) as Desk;
  writeFileSync(join(state, userOf(process.ppid)), '');
  if (tickets.length === 0) throw new Error(`No ticket in ${state}/truth.json.`);
  return { base, logins, tickets, accessLog: () => readFileSync(join(state, 'access.log'), 'utf8') };
}

/** For Playwright's `globalTeardown`: stops the server if a test of this very run started or used it. */
export default function stopDesk(): void {
  const mark = join(state, userOf(process.pid));
  if (!existsSync(mark)) return;
  rmSync(mark);
  spawnSync(START, ['stop', port, state]);
}

/** Tests run in children of the process that tears down. */
const userOf = (pid: number) => `used-by-${pid}`;
