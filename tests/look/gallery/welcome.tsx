/** Draws the welcome page as the sample that the address names: `#welcome-desk`. */
import './speak';
import { Welcome } from '../../../components/welcome/Welcome';
import '../../../components/welcome/welcome.css';
import { dressPage } from '../../../lib/locale/page';
import { show } from './show';
import { welcomeActions, welcomeSamples } from './welcome-samples';

dressPage(document.documentElement);
show(welcomeSamples, (view) => <Welcome view={view} actions={welcomeActions} />);
