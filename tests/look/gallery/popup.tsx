/** Draws the toolbar button's popup as the sample that the address names: `#popup-known`. */
import './speak';
import { Popup } from '../../../components/popup/Popup';
import '../../../components/popup/popup.css';
import { dressPage } from '../../../lib/locale/page';
import { popupActions, popupSamples } from './popup-samples';
import { show } from './show';

dressPage(document.documentElement);
show(popupSamples, (view) => <Popup view={view} actions={popupActions} />);
