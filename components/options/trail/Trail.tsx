import { useRef, useState } from 'preact/hooks';
import { Download } from 'lucide-preact';
import type { TrailActions, TrailRow, TrailView } from '../../../lib/options/trail/view';
import { Card } from '../../ui/Card';
import { TwoPresses } from '../TwoPresses';
import { PostNow } from './PostNow';
import { texts } from './texts';
import { TrailItem } from './TrailItem';

/** How many are shown at first. */
const FIRST = 20;

const isLeft = ({ posted }: TrailRow) => posted === 'waiting' || posted === 'refused';

interface Props {
  view: TrailView;
  actions: TrailActions;
}

/** The trail of logins from this browser, and what can be done with it. */
export function Trail({ view: { rows: read, audit }, actions }: Props) {
  const rows = read ?? [];
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  const any = rows.length > 0;
  // Once there was something to clear, what was said about clearing it stays.
  const had = useRef(any);
  had.current ||= any;
  const clear = async () => {
    const left = await actions.clear();
    return left > 0 ? texts.clearedBut(left) : texts.clear.done;
  };
  return (
    <Card
      title={texts.title}
      kind="trail"
      aside={
        any && (
          <div class="actions">
            {(['csv', 'json'] as const).map((form) => (
              <button
                key={form}
                type="button"
                class="button button-quiet"
                data-testid={`trail-${form}`}
                onClick={() => actions.exportAs(form)}
              >
                <Download size={15} />
                {texts[form]}
              </button>
            ))}
          </div>
        )
      }
    >
      <p class="card-text soft">
        {any ? texts.intro : read && texts.empty} {audit && texts.posts(audit)}
      </p>
      {any && (
        <ul class="trail-rows" aria-label={texts.list}>
          {shown.map((row) => (
            <TrailItem key={row.entry.id} row={row} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <div class="trail-more">
          <button type="button" class="button" data-testid="trail-all" onClick={() => setAll(true)}>
            {texts.showAll(rows.length)}
          </button>
        </div>
      )}
      {had.current && (
        <div class="trail-foot">
          {audit && <PostNow waiting={rows.some(isLeft)} post={actions.post} />}
          <TwoPresses id="trail-clear" words={texts.clear} act={clear} />
        </div>
      )}
    </Card>
  );
}
