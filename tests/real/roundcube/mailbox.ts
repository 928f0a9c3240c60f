import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is true about one mail, as `seed.php` made it. */
export interface MailTruth {
  /** `{folder}/{uid}`. */
  ticketId: string;
  uid: number;
  kind: string;
  /** The mail's own page, and the list of its folder. */
  url: string;
  list: string;
  /** Whom the mail is from: nobody but the mailbox itself, one, or several whom nothing tells apart. */
  candidates: { email: string; name: string | null }[];
}

export interface Mailbox {
  base: string;
  login: string;
  password: string;
  tickets: MailTruth[];
  stop(): void;
}

const START = join(dirname(fileURLToPath(import.meta.url)), 'start.sh');
const SKIPPED = 77;

/**
 * Starts a Roundcube with its own mailbox, unless it runs already. Answers the reason, as a line, where this machine
 * cannot run it; under `CI=true` that is an error.
 */
export function startMailbox(port: number): Mailbox | string {
  const state = `/tmp/deskside-roundcube-${port}`;
  const run = spawnSync(START, [String(port), state], { encoding: 'utf8' });
  if (run.status === SKIPPED) return run.stdout.trim();
  if (run.status !== 0) throw new Error(`Roundcube did not start: ${run.error?.message ?? run.stderr}`);
  const truth = JSON.parse(readFileSync(join(state, 'truth.json'), 'utf8')) as Omit<Mailbox, 'stop'>;
  if (truth.tickets.length === 0) throw new Error(`No mail in ${state}/truth.json.`);
  return { ...truth, stop: () => void spawnSync(START, ['stop', String(port), state]) };
}
