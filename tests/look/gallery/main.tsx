/** Draws the sample of the sidebar that the address names: `#one`. */
import './speak';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { Ended } from '../../../components/sidebar/Ended';
import { ended } from '../../../components/sidebar/texts';
import '../../../components/sidebar/sidebar.css';
import { dressPage } from '../../../lib/locale/page';
import type { TeachView } from '../../../lib/sidebar/teach-view';
import type { SidebarView } from '../../../lib/sidebar/view';
import { lessons, teachActions } from './lessons';
import { actions } from './actions';
import { samples } from './samples';
import { show } from './show';

dressPage(document.documentElement);

interface Shown {
  view: SidebarView;
  teaching?: { view: TeachView; actions: typeof teachActions };
}

const views = Object.entries(samples).map(([name, view]): [string, Shown] => [name, { view }]);
const taught = Object.entries(lessons).map(([name, { view, teaching }]): [string, Shown] => [
  name,
  { view, teaching: { view: teaching, actions: teachActions } },
]);
/** `ended`: after an update no view is left. */
const shown: Record<string, Shown | null> = { ...Object.fromEntries([...views, ...taught]), ended: null };

show(shown, (sample) =>
  sample ? (
    <Sidebar view={sample.view} actions={actions} teaching={sample.teaching} />
  ) : (
    <Ended text={ended.updated} />
  ),
);
