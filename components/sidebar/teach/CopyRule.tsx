import { useState } from 'preact/hooks';
import type { TeachActions } from '../../../lib/sidebar/teach-view';
import { teachTexts } from './texts';

interface Props {
  rule: string;
  copy: TeachActions['copy'];
}

/** Copies the desk as JSON, for the pack of the team. */
export function CopyRule({ rule, copy }: Props) {
  const t = teachTexts.saved;
  const [ok, setOk] = useState<boolean>();
  const press = () => {
    copy(rule).then(setOk, () => setOk(false));
  };
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        data-testid="teach-copy"
        data-rule={rule}
        onClick={press}
      >
        {t.copy}
      </button>
      <span class="teach-said" role="status">
        {ok === undefined ? '' : ok ? t.copied : t.copyFailed}
      </span>
    </>
  );
}
