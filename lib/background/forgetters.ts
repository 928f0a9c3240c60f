/** All that is kept about customers beside the database. Whatever is added there belongs into this list. */
import * as v from 'valibot';
import { forgetAccounts, isAccountKey } from '../customers/accounts';
import { aliasKeys } from '../customers/keys';
import { deskIn } from '../identity/identify';
import { isImportKey } from '../import/key';
import type { Forgetter, Leaving } from '../keeping/forget';
import { forgetNotes, isNoteKey } from '../notes/store';
import { choiceSchema, isChoiceKey, ticketOfChoice } from '../sidebar/choices';

/** Whom the agent chose for a ticket: with the chosen one goes the choice, and with the ticket. */
const choices: Forgetter = {
  isKey: isChoiceKey,
  async forget(area, { keys, tickets }: Leaving) {
    const isTheirs = ([key, value]: [string, unknown]): boolean => {
      if (!isChoiceKey(key)) return false;
      const ticket = ticketOfChoice(key);
      if (tickets.includes(ticket)) return true;
      const chosen = v.safeParse(choiceSchema, value);
      // A desk's id is one at that desk alone.
      return chosen.success && aliasKeys(chosen.output, deskIn(ticket)).some((alias) => keys.includes(alias));
    };
    const theirs = Object.entries(await area.get(null)).filter(isTheirs);
    if (theirs.length > 0) await area.remove(theirs.map(([key]) => key));
  },
};

/** Which of several accounts they are. */
const accounts: Forgetter = {
  isKey: isAccountKey,
  forget: (area, { keys }) => forgetAccounts(area, keys),
};

/** What the agent wrote down about them. */
const notes: Forgetter = {
  isKey: isNoteKey,
  forget: (area, { keys }) => forgetNotes(area, keys),
};

/** Which files were imported: names of files and columns, and counts. Nobody can be told from them. */
const imports: Forgetter = {
  isKey: isImportKey,
  forget: () => Promise.resolve(),
};

export const forgetters: readonly Forgetter[] = [choices, accounts, notes, imports];
