import { UserRoundCheck } from 'lucide-preact';
import type { RefObject } from 'preact';
import type { Account } from '../../../lib/customers/customer';
import { AccountText } from './AccountRow';
import type { AccountWords } from './tell-apart';
import { accountTexts as t } from './texts';

interface Props {
  root: RefObject<HTMLDivElement | null>;
  words: AccountWords;
  note: Account['note'];
  change(): void;
}

/** Which of several accounts the agent chose, and the way to another. */
export function ChosenAccount({ root, words, note, change }: Props) {
  return (
    <div ref={root} class="account-chosen" data-testid="account-chosen" data-account={words.key}>
      <UserRoundCheck size={15} />
      <div class="account-words">
        <span class="visually-hidden">{t.chosen}: </span>
        <AccountText words={words} note={note} />
      </div>
      <button type="button" class="button button-quiet" onClick={change}>
        {t.change}
      </button>
    </div>
  );
}
