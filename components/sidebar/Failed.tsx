import { CircleAlert } from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Blank } from './Blank';
import { texts } from './texts';

interface Props {
  error: SidebarView['error'];
  actions: Pick<SidebarActions, 'openOptions' | 'retry'>;
}

/** The whole view failed: what happened, and the one thing to do. */
export function Failed({ error, actions }: Props) {
  const t = texts.failed;
  const { title, text, action } = error ?? { title: t.title, text: t.text, action: 'retry' as const };
  return (
    <Blank icon={<CircleAlert size={18} />} title={title} text={text} role="alert">
      {action && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => (action === 'options' ? actions.openOptions() : actions.retry())}
        >
          {t[action]}
        </button>
      )}
    </Blank>
  );
}
