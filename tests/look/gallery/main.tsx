/** Draws the sample that the address names: `#one`. */
import { render } from 'preact';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { Ended } from '../../../components/sidebar/Ended';
import { ended } from '../../../components/sidebar/texts';
import '../../../components/sidebar/sidebar.css';
import { actions, samples } from './samples';

function draw(): void {
  const name = location.hash.slice(1);
  const view = samples[name];
  render(null, document.body);
  render(view ? <Sidebar view={view} actions={actions} /> : <Ended text={ended.updated} />, document.body);
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', draw);
draw();
