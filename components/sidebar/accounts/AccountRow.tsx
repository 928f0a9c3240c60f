import type { Account } from '../../../lib/customers/customer';
import { VisibleText } from '../../ui/VisibleText';
import type { AccountWords } from './tell-apart';
import { accountTexts as t } from './texts';

interface Props {
  words: AccountWords;
  note: Account['note'];
  current: boolean;
  suggested: boolean;
  choose(): void;
}

/** One account to choose. A press is the choice: arrow keys alone never choose. */
export function AccountRow({ words, note, current, suggested, choose }: Props) {
  return (
    <button
      type="button"
      class="account"
      data-testid="account"
      data-account={words.key}
      aria-pressed={current}
      onClick={choose}
    >
      <span class="account-dot" />
      <span class="account-words">
        <AccountText words={words} note={note} />
        {suggested && <span class="account-note account-fits">{t.suggested}</span>}
      </span>
    </button>
  );
}

export function AccountText({ words: { title, details }, note }: Pick<Props, 'words' | 'note'>) {
  return (
    <>
      <span class="account-title">
        <VisibleText text={title} />
      </span>{' '}
      {details.length > 0 && (
        <span class="account-details">
          {details.map(({ label, value }, at) => (
            <span key={at} class="account-detail">
              <span class="account-label">
                <VisibleText text={label} />
              </span>{' '}
              <VisibleText text={value} />{' '}
            </span>
          ))}
        </span>
      )}
      {note === 'untagged' && <span class="account-note">{t.untagged}</span>}
    </>
  );
}
