/** Draws the section of the options that the address names: `#desks-list`. */
import './speak';
import { render } from 'preact';
import { Desks } from '../../../components/options/desks/Desks';
import { Frame } from '../../../components/options/frame/Frame';
import '../../../components/options/options.css';
import { dressPage } from '../../../lib/locale/page';
import { deskActions, deskSamples } from './desk-samples';

dressPage(document.documentElement);

function draw(): void {
  const name = location.hash.slice(1);
  const view = deskSamples[name];
  render(null, document.body);
  if (view)
    render(
      <Frame section="desks" item={null} loading={false} marks={{}} entries={[]} go={() => undefined}>
        <Desks view={view} actions={deskActions} />
      </Frame>,
      document.body,
    );
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', draw);
draw();
