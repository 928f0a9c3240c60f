import type { DeskConfig } from '../config';
import { baseOf } from '../match';

/** `https://acme.api.kustomerapp.com` for `https://acme.kustomerapp.com/` (public extension in daily use, 2026-05). */
export function apiOrigin(desk: Pick<DeskConfig, 'url'>): string | null {
  const [, team] = /^https:\/\/([a-z0-9-]+)\.kustomerapp\.com$/.exec(baseOf(desk)?.origin ?? '') ?? [];
  return team ? `https://${team}.api.kustomerapp.com` : null;
}
