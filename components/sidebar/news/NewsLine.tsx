import { X } from 'lucide-preact';
import type { SidebarActions } from '../../../lib/sidebar/view';
import { IconButton } from '../../ui/IconButton';
import { newsTexts as t } from './texts';

interface Props {
  version: string;
  actions: Pick<SidebarActions, 'readNews' | 'dropNews'>;
}

/** Below everything else: an update is nobody's work. */
export function NewsLine({ version, actions }: Props) {
  return (
    <p class="news" data-testid="news">
      <span>{t.line(version)}</span>
      <button type="button" class="button button-quiet" data-testid="news-read" onClick={actions.readNews}>
        {t.read}
      </button>
      <IconButton label={t.dismiss} onPress={actions.dropNews}>
        <X size={14} />
      </IconButton>
    </p>
  );
}
