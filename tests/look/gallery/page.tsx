/** Draws the sample of the customer's own page that the address names: `#page-one`. Its sizes differ from the sidebar's. */
import './speak';
import { render } from 'preact';
import { CustomerPage } from '../../../components/customer/CustomerPage';
import '../../../components/customer/customer.css';
import { dressPage } from '../../../lib/locale/page';
import { pageActions, pageSamples } from './page-samples';

dressPage(document.documentElement);

function draw(): void {
  const name = location.hash.slice(1);
  const view = pageSamples[name];
  if (!view) return;
  render(null, document.body);
  render(<CustomerPage view={view} actions={pageActions} />, document.body);
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', draw);
draw();
