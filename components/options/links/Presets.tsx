import { Plus } from 'lucide-preact';
import type { LinksActions, LinksView } from '../../../lib/options/links/view';
import { useFocusOnChange } from '../use-focus-on-change';
import { Draft } from './Draft';
import { texts } from './texts';

interface Props {
  view: Pick<LinksView, 'presets' | 'draft'>;
  /** Label of the environment that is on view. */
  environment: string | undefined;
  actions: LinksActions;
}

/** Makes a link of a well-known tool: choose, fill in, see what it becomes, add. */
export function Presets({ view: { presets, draft }, environment, actions }: Props) {
  const making = draft !== null;
  const begin = useFocusOnChange<HTMLButtonElement>(making);
  const [first] = presets;
  if (!first) return null;
  return (
    <div class="presets">
      {making ? (
        <Draft draft={draft} presets={presets} environment={environment} actions={actions} />
      ) : (
        <button
          ref={begin}
          type="button"
          class="button"
          data-testid="preset-begin"
          onClick={() => actions.choosePreset(first.id)}
        >
          <Plus size={15} />
          {texts.preset.begin}
        </button>
      )}
    </div>
  );
}
