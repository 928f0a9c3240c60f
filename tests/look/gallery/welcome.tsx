/** Draws the welcome page as the sample that the address names: `#welcome-set-up`. */
import './speak';
import { render } from 'preact';
import { Welcome } from '../../../components/welcome/Welcome';
import '../../../components/welcome/welcome.css';
import { dressPage } from '../../../lib/locale/page';
import { welcomeActions, welcomeSamples } from './welcome-samples';

dressPage(document.documentElement);

function draw(): void {
  const name = location.hash.slice(1);
  const view = welcomeSamples[name];
  render(null, document.body);
  if (view) render(<Welcome view={view} actions={welcomeActions} />, document.body);
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', draw);
draw();
