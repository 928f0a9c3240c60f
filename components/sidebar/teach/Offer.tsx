import { MousePointerClick } from 'lucide-preact';
import type { TeachActions, TeachView } from '../../../lib/sidebar/teach-view';
import { Blank } from '../Blank';
import { Problems } from './Problems';
import { teachTexts } from './texts';

interface Props {
  view: Pick<TeachView, 'problems' | 'refused'>;
  pick: TeachActions['pick'];
  small: boolean;
}

/** Nothing is known of this page: it can be taught. */
export function Offer({ view, pick, small }: Props) {
  const t = teachTexts.offer;
  const begin = (
    <button
      type="button"
      class={small ? 'button button-quiet' : 'button button-primary'}
      data-testid="teach-begin"
      onClick={() => pick('email')}
    >
      {small && <MousePointerClick size={14} />}
      {t.begin}
    </button>
  );
  return (
    <>
      {small ? (
        begin
      ) : (
        <Blank icon={<MousePointerClick size={18} />} title={t.title} text={t.text}>
          {begin}
        </Blank>
      )}
      <Problems view={view} />
    </>
  );
}
