import type { TokensActions, TokenView } from '../../../lib/options/tokens/view';
import { Card } from '../../ui/Card';
import { texts } from './texts';
import { TokenRow } from './TokenRow';

interface Props {
  tokens: readonly TokenView[];
  actions: TokensActions;
}

/** What the sources want of the agent beside their session. */
export function Tokens({ tokens, actions }: Props) {
  return (
    <Card title={texts.title} kind="tokens">
      <p class="card-text soft">{texts.intro}</p>
      <ul aria-label={texts.list}>
        {tokens.map((token) => (
          <TokenRow key={token.key} token={token} actions={actions} />
        ))}
      </ul>
    </Card>
  );
}
