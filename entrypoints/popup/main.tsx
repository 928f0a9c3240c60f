import { effect } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { tabTitle } from '../../components/popup/texts';
import { browserDeps } from '../../lib/enable/popup/browser-deps';
import { createPopupState } from '../../lib/enable/popup/state';
import { followAppearance } from '../../lib/appearance/follow';
import { dressPage } from '../../lib/locale/page';

dressPage(document.documentElement);
void followAppearance(document.documentElement);

const { view, actions } = createPopupState(browserDeps());

function Live() {
  return <Popup view={view.value} actions={actions} />;
}

// In a tab of its own, it is told by its page from others like it.
effect(() => {
  if (view.value.stage !== 'loading') document.title = tabTitle(view.value);
});
render(<Live />, document.body);
