import { CreditCard, KeyRound, Link2, ScrollText, ShieldCheck } from 'lucide-preact';
import type { LinkKind } from '../../lib/links/link';

const ICONS: Record<LinkKind, typeof Link2> = {
  impersonate: KeyRound,
  logs: ScrollText,
  admin: ShieldCheck,
  billing: CreditCard,
  custom: Link2,
};

export function KindIcon({ kind }: { kind: LinkKind }) {
  const Icon = ICONS[kind];
  return <Icon size={17} strokeWidth={1.8} />;
}
