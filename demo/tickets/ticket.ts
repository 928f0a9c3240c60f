/** What the desk keeps about a ticket, and what its own JSON answers. */
import type { Agent } from '../people.ts';

export interface Contact {
  name: string;
  email: string;
}

export interface Message {
  /** `system` for what nobody wrote: a voicemail note, a bounce. */
  by: 'customer' | 'agent' | 'system';
  from: Contact;
  /** Epoch ms. */
  at: number;
  paragraphs: string[];
  /** What the mail quoted below itself. It may name anybody. */
  quote?: { lead: string; paragraphs: string[] };
}

export interface Ticket {
  id: string;
  subject: string;
  status: 'open' | 'waiting' | 'closed';
  tag: string;
  channel: 'Email' | 'Chat' | 'Form' | 'Phone';
  unread: boolean;
  /** Whom the ticket is for: one as a rule, sometimes two, sometimes nobody. Always customers. */
  requesters: Contact[];
  cc: Contact[];
  owner: Agent | null;
  messages: Message[];
  /** Epoch ms of the newest message. */
  updatedAt: number;
}
