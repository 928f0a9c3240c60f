import { useState } from 'preact/hooks';
import type { AppearanceActions, AppearanceView } from '../../../lib/options/appearance/view';
import { Card } from '../../ui/Card';
import { Check } from '../Field';
import { OneOf } from './OneOf';
import { Preview } from './Preview';
import { texts } from './texts';
import { WidthField } from './WidthField';

interface Props {
  view: AppearanceView;
  actions: AppearanceActions;
  /** `null` until it is read. */
  blurred: boolean | null;
  setBlurred(on: boolean): void;
}

/** How Deskside looks, and where the sidebar stands; beside it, what comes of it. */
export function Looks({ view: { appearance, layout }, actions, blurred, setBlurred }: Props) {
  const { change, layOut } = actions;
  // While the slider is dragged, only the preview follows.
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? layout.width;
  return (
    <div class="looks">
      <div class="looks-controls">
        <Card title={texts.look} kind="looks-card">
          <OneOf
            {...texts.theme}
            name="theme"
            value={appearance.theme}
            choose={(theme) => change({ theme })}
          />
          <OneOf
            {...texts.density}
            name="density"
            value={appearance.density}
            choose={(density) => change({ density })}
          />
          <OneOf {...texts.text} name="text" value={appearance.text} choose={(text) => change({ text })} />
        </Card>
        <Card title={texts.sidebar} kind="looks-card">
          <OneOf {...texts.side} name="side" value={layout.side} choose={(side) => layOut({ side })} />
          <WidthField
            width={width}
            show={setDragged}
            keep={(kept) => {
              setDragged(null);
              layOut({ width: kept });
            }}
          />
        </Card>
        {blurred !== null && (
          <Card title={texts.shared} kind="looks-card">
            <Check {...texts.blur} checked={blurred} testId="blur" change={setBlurred} />
          </Card>
        )}
      </div>
      <Preview side={layout.side} width={width} blurred={blurred === true} />
    </div>
  );
}
