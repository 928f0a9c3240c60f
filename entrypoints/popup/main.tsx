import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { browserDeps } from '../../lib/enable/popup/browser-deps';
import { createPopupState } from '../../lib/enable/popup/state';

const { view, actions } = createPopupState(browserDeps());

function Live() {
  return <Popup view={view.value} actions={actions} />;
}

render(<Live />, document.body);
