import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { texts } from '../../components/welcome/texts';
import { browserDeps } from '../../lib/welcome/browser-deps';
import { followAppearance } from '../../lib/appearance/follow';
import { dressPage } from '../../lib/locale/page';
import { createWelcomeState } from '../../lib/welcome/state';

dressPage(document.documentElement, texts.tab);
void followAppearance(document.documentElement);

const { view, actions } = createWelcomeState(browserDeps());

function Live() {
  return <Welcome view={view.value} actions={actions} />;
}

render(<Live />, document.body);
