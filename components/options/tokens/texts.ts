/** Every text of the card of tokens. */
import { dateFormat } from '../../../lib/locale/format';
import { say } from '../../../lib/locale/say';
import type { TokenOutcome, TokenView } from '../../../lib/options/tokens/view';

const days = dateFormat({ dateStyle: 'medium' });

export const texts = {
  title: say('tokens.title'),
  intro: say('tokens.intro'),
  list: say('tokens.list'),
  kinds: { token: say('tokens.kindsToken'), secret: say('tokens.kindsSecret') },
  states: {
    kept: say('tokens.statesKept'),
    missing: say('tokens.statesMissing'),
    moved: say('tokens.statesMoved'),
    spare: say('tokens.statesSpare'),
  } satisfies Record<TokenView['state'], string>,
  since: (origin: string, at: number) => say('tokens.since', { origin, at: days.format(at) }),
  missing: (host: string) => say('tokens.missing', { host }),
  moved: (host: string, origin: string) => say('tokens.moved', { host, origin }),
  spare: say('tokens.spare'),
  field: (kind: TokenView['kind'], label: string) =>
    kind === 'token' ? say('tokens.fieldToken', { label }) : say('tokens.fieldSecret', { label }),
  save: say('tokens.save'),
  replace: say('tokens.replace'),
  keep: say('tokens.keep'),
  remove: say('tokens.remove'),
  notRemoved: say('tokens.notRemoved'),
} as const;

export const outcomeWords: Record<TokenOutcome, string> = {
  saved: say('tokens.outcomeSaved'),
  empty: say('tokens.outcomeEmpty'),
  'too-long': say('tokens.outcomeTooLong'),
  unsendable: say('tokens.outcomeUnsendable'),
  failed: say('tokens.outcomeFailed'),
};
