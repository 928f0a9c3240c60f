/** The pictures that a pack may name. Each imported by name, so that no other comes along. */
import {
  Activity,
  Bell,
  BookOpen,
  Bug,
  Building,
  Calendar,
  CreditCard,
  Database,
  FileText,
  Flag,
  Gauge,
  Globe,
  KeyRound,
  Link,
  Link2,
  Lock,
  Mail,
  MapPin,
  MessageSquare,
  Phone,
  Play,
  Rocket,
  ScrollText,
  Search,
  ShieldCheck,
  ShoppingCart,
  Terminal,
  Truck,
  Users,
  Webhook,
  Wrench,
} from 'lucide-preact';
import type { LinkIcon } from '../../../lib/links/icons';
import type { LinkKind } from '../../../lib/links/link';

type Icon = typeof Link;

const named: Record<LinkIcon, Icon> = {
  'key-round': KeyRound,
  'scroll-text': ScrollText,
  'shield-check': ShieldCheck,
  'credit-card': CreditCard,
  bug: Bug,
  activity: Activity,
  database: Database,
  mail: Mail,
  building: Building,
  'file-text': FileText,
  rocket: Rocket,
  terminal: Terminal,
  globe: Globe,
  play: Play,
  bell: Bell,
  truck: Truck,
  'shopping-cart': ShoppingCart,
  users: Users,
  lock: Lock,
  search: Search,
  gauge: Gauge,
  webhook: Webhook,
  flag: Flag,
  wrench: Wrench,
  'book-open': BookOpen,
  'message-square': MessageSquare,
  'map-pin': MapPin,
  phone: Phone,
  calendar: Calendar,
  link: Link,
};

const kinds: Record<LinkKind, Icon> = {
  impersonate: KeyRound,
  logs: ScrollText,
  admin: ShieldCheck,
  billing: CreditCard,
  custom: Link2,
};

const isNamed = (icon: string): icon is LinkIcon => Object.hasOwn(named, icon);

/** The picture of a link: the one that the pack names, else that of its kind. */
export function iconOf({ kind, icon }: { kind: LinkKind; icon?: string | undefined }): Icon {
  return icon !== undefined && isNamed(icon) ? named[icon] : kinds[kind];
}
