/** Draws the sample that the address names: `#one`. */
import './speak';
import { render } from 'preact';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { Ended } from '../../../components/sidebar/Ended';
import { ended } from '../../../components/sidebar/texts';
import '../../../components/sidebar/sidebar.css';
import { dressPage } from '../../../lib/locale/page';
import { lessons, teachActions } from './lessons';
import { actions } from './actions';
import { samples } from './samples';

dressPage(document.documentElement);

function draw(): void {
  const name = location.hash.slice(1);
  const lesson = lessons[name];
  const view = samples[name] ?? lesson?.view;
  const teaching = lesson && { view: lesson.teaching, actions: teachActions };
  render(null, document.body);
  render(
    view ? <Sidebar view={view} actions={actions} teaching={teaching} /> : <Ended text={ended.updated} />,
    document.body,
  );
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', draw);
draw();
