import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../../lib/customers/customer';
import { AccountRow } from './AccountRow';
import { ChosenAccount } from './ChosenAccount';
import { tellApart } from './tell-apart';
import { accountTexts as t } from './texts';

interface Props {
  accounts: readonly Account[];
  chosen: string | undefined;
  /** The one that fits what else is known. */
  suggested?: string | undefined;
  /** What the agent chose before is not among them any more. */
  lost?: boolean | undefined;
  /** `null` takes the choice back. */
  choose(key: string | null): void;
}

/** Several customers of a source for one address: the agent says which. None is taken for them, not even the first. */
export function Accounts({ accounts, chosen, suggested, lost, choose }: Props) {
  const [changing, setChanging] = useState(false);
  const words = tellApart(accounts);
  const current = words.find(({ key }) => key === chosen);
  const { box, pressed } = useKeptFocus(`${current?.key} ${changing}`);
  const noteOf = (key: string) => accounts.find((account) => account.key === key)?.note;
  if (current && !changing)
    return (
      <ChosenAccount
        root={box}
        words={current}
        note={noteOf(current.key)}
        change={() => {
          pressed();
          setChanging(true);
        }}
      />
    );
  const take = (key: string | null) => {
    pressed();
    setChanging(false);
    if (key !== chosen) choose(key);
  };
  return (
    <div class="accounts" data-testid="accounts" ref={box}>
      <p class="accounts-title">{accounts.length > 1 ? t.title : t.titleOne}</p>
      <p class="accounts-ask">{lost ? t.lost : t.ask}</p>
      <ul class="accounts-list" aria-label={t.list}>
        {words.map((account) => (
          <li key={account.key}>
            <AccountRow
              words={account}
              note={noteOf(account.key)}
              current={account.key === chosen}
              suggested={account.key === suggested}
              choose={() => take(account.key)}
            />
          </li>
        ))}
      </ul>
      {current && (
        <p class="accounts-foot">
          <button type="button" class="button button-quiet" onClick={() => take(current.key)}>
            {t.keep}
          </button>
          <button type="button" class="button button-quiet" onClick={() => take(null)}>
            {t.none}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * A choice takes the pressed button away: the keyboard goes to what stands there instead. Not where another tab chose,
 * since then it is elsewhere.
 */
function useKeptFocus(shown: string): { box: RefObject<HTMLDivElement | null>; pressed(): void } {
  const box = useRef<HTMLDivElement>(null);
  const own = useRef(false);
  useLayoutEffect(() => {
    const place =
      box.current?.querySelector<HTMLElement>('[aria-pressed="true"]') ??
      box.current?.querySelector('button');
    if (own.current) place?.focus();
    own.current = false;
  }, [shown]);
  return { box, pressed: () => (own.current = true) };
}
