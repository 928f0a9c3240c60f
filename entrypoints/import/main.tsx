import { render } from 'preact';
import { Import } from '../../components/import/Import';
import { browserDeps } from '../../lib/import/browser-deps';
import { createImportState } from '../../lib/import/state';
import { texts } from '../../components/import/texts';
import { followAppearance } from '../../lib/appearance/follow';
import { dressPage } from '../../lib/locale/page';

dressPage(document.documentElement, texts.title);
void followAppearance(document.documentElement);

const { view, actions } = createImportState(browserDeps());

function Live() {
  return <Import view={view.value} actions={actions} />;
}

render(<Live />, document.body);
