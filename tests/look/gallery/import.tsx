/** Draws the import page as the sample that the address names: `#import-map`. */
import './speak';
import { Import } from '../../../components/import/Import';
import '../../../components/import/import.css';
import { dressPage } from '../../../lib/locale/page';
import { importActions, importSamples } from './import-samples';
import { show } from './show';

dressPage(document.documentElement);
show(importSamples, (view) => <Import view={view} actions={importActions} />);
