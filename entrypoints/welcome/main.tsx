import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { browserDeps } from '../../lib/welcome/browser-deps';
import { createWelcomeState } from '../../lib/welcome/state';

const { view, actions } = createWelcomeState(browserDeps());

function Live() {
  return <Welcome view={view.value} actions={actions} />;
}

render(<Live />, document.body);
