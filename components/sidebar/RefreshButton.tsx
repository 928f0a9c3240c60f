import { RefreshCw } from 'lucide-preact';
import { IconButton } from '../ui/IconButton';
import { texts } from './texts';

export function RefreshButton({ refreshing, refresh }: { refreshing: boolean; refresh(): void }) {
  const { source: t } = texts;
  return (
    <IconButton label={refreshing ? t.refreshing : t.refresh} busy={refreshing} onPress={() => refresh()}>
      <RefreshCw size={14} class={refreshing ? 'turning' : ''} />
    </IconButton>
  );
}
