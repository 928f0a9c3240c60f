import { useState } from 'preact/hooks';
import { Send } from 'lucide-preact';
import type { TrailActions } from '../../../lib/options/trail/view';
import { texts } from './texts';

interface Props {
  /** Something is still to be posted. */
  waiting: boolean;
  post: TrailActions['post'];
}

/** Posts at once what waits, and says how much is left. */
export function PostNow({ waiting, post }: Props) {
  const [said, setSaid] = useState<string>('');
  const busy = said === texts.posting;
  const press = () => {
    if (busy) return;
    setSaid(texts.posting);
    post().then(
      (left) => setSaid(texts.left(left)),
      () => setSaid(texts.postFailed),
    );
  };
  return (
    <div class="post-now">
      {(waiting || said) && (
        <button
          type="button"
          class="button"
          data-testid="trail-post"
          aria-disabled={busy || undefined}
          onClick={press}
        >
          <Send size={14} />
          {texts.post}
        </button>
      )}
      <p role="status" class="post-said">
        {said}
      </p>
    </div>
  );
}
