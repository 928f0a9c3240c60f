import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
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
  const seen = view.value;
  const title = seen.stage === 'loading' ? null : tabTitle(seen);
  // In a tab of its own, it is told by its page from others like it; after drawing, so that it names what can be pressed.
  useLayoutEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  return <Popup view={seen} actions={actions} />;
}

render(<Live />, document.body);
