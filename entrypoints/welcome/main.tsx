import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { browserDeps } from '../../lib/welcome/browser-deps';
import { dressPage } from '../../lib/locale/page';
import { createWelcomeState } from '../../lib/welcome/state';

const { view, actions } = createWelcomeState(browserDeps());

function Live() {
  return <Welcome view={view.value} actions={actions} />;
}

dressPage(document.documentElement, 'Welcome to Deskside');
render(<Live />, document.body);
