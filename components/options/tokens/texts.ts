/** Every text of the card of tokens. */
import type { TokenOutcome, TokenView } from '../../../lib/options/tokens/view';

const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

export const texts = {
  title: 'Tokens',
  intro:
    'Typed by you, kept in this browser alone, and sent to that one host. Never part of the pack, its export or the trail.',
  list: 'Tokens and secrets of the sources',
  kinds: { token: 'Token', secret: 'Secret' },
  states: { kept: 'Typed', missing: 'Missing', moved: 'Type it again', spare: 'Not used' } satisfies Record<
    TokenView['state'],
    string
  >,
  since: (origin: string, at: number) => `For ${origin}, since ${days.format(at)}`,
  missing: (host: string) => `${host} is not asked without it.`,
  moved: (host: string, origin: string) =>
    `The pack now has this source at ${host}. What you typed was for ${origin} and does not go there.`,
  spare: 'No source of the saved pack wants it.',
  field: (kind: TokenView['kind'], label: string) =>
    kind === 'token' ? `Your token for ${label}` : `The secret for ${label}`,
  save: 'Save',
  replace: 'Replace',
  keep: 'Cancel',
  remove: 'Remove',
  removed: 'Removed.',
  notRemoved: 'That did not work. It is still there; try again.',
} as const;

export const outcomeWords: Record<TokenOutcome, string> = {
  saved: 'Saved.',
  empty: 'Type or paste it first.',
  'too-long': 'This is longer than any header may be. Was something else pasted?',
  unsendable:
    'This has characters that cannot be sent, such as accents or line breaks. Was something else pasted?',
  failed: 'The browser could not keep it. Try again.',
};
