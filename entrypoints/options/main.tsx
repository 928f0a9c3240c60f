import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { followAppearance } from '../../lib/appearance/follow';
import { dressPage } from '../../lib/locale/page';
import { browserDeps } from '../../lib/options/browser-deps';
import { guardLeaving } from '../../lib/options/guard-leaving';
import { createOptionsState } from '../../lib/options/state';

dressPage(document.documentElement);
void followAppearance(document.documentElement);

const { view, actions } = createOptionsState(browserDeps());

function Live() {
  return <Options view={view.value} actions={actions} />;
}

guardLeaving(view);
render(<Live />, document.body);
