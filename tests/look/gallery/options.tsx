/** Draws the section of the options that the address names: `#desks-list`. */
import './speak';
import { Desks } from '../../../components/options/desks/Desks';
import { Frame } from '../../../components/options/frame/Frame';
import '../../../components/options/options.css';
import { dressPage } from '../../../lib/locale/page';
import { deskActions, deskSamples } from './desk-samples';
import { show } from './show';

dressPage(document.documentElement);

show(deskSamples, (view) => (
  <Frame section="desks" item={null} loading={false} marks={{}} entries={[]} go={() => undefined}>
    <Desks view={{ ...view, loading: false }} actions={deskActions} />
  </Frame>
));
