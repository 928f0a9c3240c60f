import { useId, useState } from 'preact/hooks';
import type { TeamActions } from '../../../lib/options/team/view';
import { ImportButton } from '../pack/ImportButton';
import { texts } from './texts';

interface Props {
  busy: boolean;
  /** What is wrong with the address that was typed. */
  problem: string | null;
  actions: TeamActions;
}

/** For whoever has no team yet: its address, or its file. */
export function Follow({ busy, problem, actions }: Props) {
  const t = texts.team;
  const id = useId();
  const [url, setUrl] = useState('');
  const [session, setSession] = useState(false);
  return (
    <form
      class="team-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        actions.follow(url, session ? 'include' : 'omit');
      }}
    >
      <label for={`${id}-url`}>{t.url}</label>
      <input
        id={`${id}-url`}
        class="team-url"
        type="url"
        value={url}
        placeholder="https://packs.acme.example/team.json"
        autocomplete="off"
        spellcheck={false}
        data-testid="team-url"
        aria-describedby={`${id}-help ${id}-problem`}
        aria-invalid={problem !== null}
        onInput={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <p id={`${id}-problem`} class="team-problem" role="status" data-testid="team-url-problem">
        {problem}
      </p>
      <p id={`${id}-help`} class="soft team-help">
        {t.urlHelp}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={session}
          data-testid="team-session"
          onChange={({ currentTarget }) => setSession(currentTarget.checked)}
        />
        <span>
          {t.session} <span class="soft check-hint">{t.sessionHelp}</span>
        </span>
      </label>
      <div class="actions">
        <button
          type="submit"
          class="button button-primary"
          data-testid="team-follow"
          aria-disabled={busy || undefined}
        >
          {t.follow}
        </button>
        <ImportButton label={t.file} importFile={actions.takeFile} testId="team-file" />
      </div>
    </form>
  );
}
