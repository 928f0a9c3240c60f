import { render } from 'preact';
import { Ended } from '../../components/sidebar/Ended';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { ended } from '../../components/sidebar/texts';
import '../../components/sidebar/sidebar.css';
import { followAppearance } from '../../lib/appearance/follow';
import { dressPage } from '../../lib/locale/page';
import { boot, type Booted } from '../../lib/sidebar/boot';

dressPage(document.documentElement);
const dressed = followAppearance(document.documentElement);

function Live({ state, actions, teach, palette }: Booted) {
  const teaching = { view: teach.view.value, actions: teach.actions };
  return <Sidebar view={state.view.value} actions={actions} teaching={teaching} palette={palette.value} />;
}

/** Nothing of a customer may stay on screen once this Deskside has ended. */
const wipe = () => render(<Ended text={ended.updated} />, document.body);

boot(location.hash.slice(1), wipe).then(
  (booted) => dressed.then(() => render(<Live {...booted} />, document.body)),
  // Not announced: a page's own copy of this frame stays blank, and so does a replayed address.
  () => window === window.top && render(<Ended text={ended.spent} />, document.body),
);
