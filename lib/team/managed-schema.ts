/**
 * What Chromium wants to know of a policy before it hands it on (`storage.managed_schema`). It knows one type for each
 * key, drops what it does not know, and says nothing of it (156, 2026-11): so a pack is a text there, which Deskside
 * reads itself and tells the mistakes of.
 */
import { policyShape } from './policy';

/** As far as Chromium's policies know JSON Schema. */
export interface ManagedSchema {
  type: 'object' | 'array' | 'string';
  title?: string;
  description?: string;
  properties?: Record<string, ManagedSchema>;
  additionalProperties?: ManagedSchema;
  items?: ManagedSchema;
  enum?: readonly string[];
}

type PolicyKey = keyof typeof policyShape.entries;

/** A type for each key of the policy; a key that is missing here is an error of types. */
const properties: Record<PolicyKey, ManagedSchema> = {
  pack: {
    title: 'Pack',
    description: 'The JSON text of a whole pack. It goes over the team’s pack and over the agent’s own.',
    type: 'string',
  },
  teamUrl: {
    title: 'Address of the team’s pack',
    description: 'Every browser has the team’s pack from this https address, and agents choose no other.',
    type: 'string',
  },
  teamCredentials: {
    title: 'Session at that address',
    description: 'Whether the agent’s session at that host goes along: "omit" (unless told) or "include".',
    type: 'string',
    enum: policyShape.entries.teamCredentials.wrapped.options,
  },
  publicKey: {
    title: 'Public key',
    description: 'Ed25519, base64 of its 32 bytes. A team’s pack counts only with a signature by this key.',
    type: 'string',
  },
  approve: {
    title: 'Approval',
    description:
      'Whether changes of the team’s pack that move where data goes wait for the agent ("ask", unless told), or not ("auto").',
    type: 'string',
    enum: policyShape.entries.approve.wrapped.options,
  },
  locks: {
    title: 'Locks',
    description:
      'What agents cannot change or add to: "*", sections such as "links", or entries such as "links/login".',
    type: 'array',
    items: { type: 'string' },
  },
  headers: {
    title: 'Headers for sources',
    description:
      'By origin: {"https://crm.acme.example": {"X-Api-Key": "..."}}. Sent with each request of a source at that origin.',
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

export const managedSchema: ManagedSchema = { type: 'object', properties };
