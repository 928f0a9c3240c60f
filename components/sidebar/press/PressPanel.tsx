import { useId } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ResolvedLink } from '../../../lib/links/link';
import type { LinkActions, PressView, SidebarView } from '../../../lib/sidebar/view';
import { Confirm } from './Confirm';
import { Opened } from './Opened';
import { Opening } from './Opening';
import { Reason } from './Reason';
import { Refused } from './Refused';
import { useAttention } from './use-attention';

interface Props {
  press: PressView;
  /** The pressed link, where it still stands. */
  link?: ResolvedLink | undefined;
  view: SidebarView;
  actions: LinkActions;
}

export interface PanelProps extends Props {
  /** `<id>-title` names the panel, `<id>-why` says more. */
  id: string;
}

const STAGES: Record<PressView['stage'], (props: PanelProps) => JSX.Element> = {
  confirm: Confirm,
  reason: Reason,
  opening: Opening,
  refused: Refused,
  opened: Opened,
};

/** What a press waits for, and what came of it. Escape gives it up or closes it. */
export function PressPanel(props: Props) {
  const id = useId();
  const { press, actions } = props;
  const panel = useAttention(press.stage, press.stage === 'confirm' || press.stage === 'reason');
  const Stage = STAGES[press.stage];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    actions.giveUp();
  };
  return (
    <div
      ref={panel}
      class="press"
      data-testid="press"
      data-stage={press.stage}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={press.stage === 'confirm' ? `${id}-why` : undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Stage {...props} id={id} />
    </div>
  );
}
