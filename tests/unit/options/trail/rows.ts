import type { TrailEntry } from '../../../../lib/messages/press';
import type { Posted, TrailRow } from '../../../../lib/options/trail/view';

export const entry: TrailEntry = {
  id: 'e-1',
  at: Date.UTC(2026, 10, 20, 10, 30),
  agent: 'vera@acme.example',
  person: { name: 'Ada Example', email: 'ada@example.com' },
  ticket: { key: 'rt:1', id: '101', url: 'https://rt.acme.example/101', subject: 'Cannot log in' },
  reason: 'She asked me to look',
  link: { id: 'login', label: 'Log in as', host: 'app.acme.example' },
  environment: 'live',
  open: 'private',
  outcome: 'opened',
};

export const row = (n: number, posted: Posted = 'none', more: Partial<TrailEntry> = {}): TrailRow => ({
  entry: { ...entry, id: `e-${n}`, ...more },
  posted,
});
