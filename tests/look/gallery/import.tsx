/** Draws the import page as the sample that the address names: `#import-map`. */
import './speak';
import { render } from 'preact';
import { Import } from '../../../components/import/Import';
import '../../../components/import/import.css';
import { dressPage } from '../../../lib/locale/page';
import { importActions, importSamples } from './import-samples';

dressPage(document.documentElement);

function draw(): void {
  const name = location.hash.slice(1);
  const view = importSamples[name];
  render(null, document.body);
  if (view) render(<Import view={view} actions={importActions} />, document.body);
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', draw);
draw();
