/** Draws the sample of the customer's own page that the address names: `#page-one`. Its sizes differ from the sidebar's. */
import './speak';
import { CustomerPage } from '../../../components/customer/CustomerPage';
import '../../../components/customer/customer.css';
import { dressPage } from '../../../lib/locale/page';
import { pageActions, pageSamples } from './page-samples';
import { show } from './show';

dressPage(document.documentElement);
show(pageSamples, (view) => <CustomerPage view={view} actions={pageActions} />);
