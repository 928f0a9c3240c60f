import type { LinkActions, SidebarView } from '../../../lib/sidebar/view';
import { findPressed } from './find-pressed';
import { PressPanel } from './PressPanel';

interface Props {
  view: SidebarView;
  actions: LinkActions;
  /** Key of the link under which this place is; absent: the place for a link that stands nowhere (any more). */
  at?: string;
}

/** Draws the panel of the press where it belongs, and nothing elsewhere. */
export function PressPlace({ view, actions, at }: Props) {
  const { press } = view;
  if (!press) return null;
  const link = findPressed(view);
  const here = at === undefined ? link === undefined : press.link === at;
  if (!here) return null;
  return <PressPanel key={press.link} press={press} link={link} view={view} actions={actions} />;
}

/**
 * Where nobody's links are on view: the desk went on while a link was being opened. What came of it is said all the
 * same; whom it was about is not.
 */
export function PressAfterMove({ view, actions }: Omit<Props, 'at'>) {
  const { press } = view;
  if (press?.stage !== 'opening' && press?.stage !== 'refused') return null;
  return <PressPanel key={press.link} press={press} view={view} actions={actions} />;
}
