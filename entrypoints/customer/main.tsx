import { effect } from '@preact/signals';
import { render } from 'preact';
import { CustomerPage } from '../../components/customer/CustomerPage';
import { endedTexts, pageTexts } from '../../components/customer/texts';
import { titleOf } from '../../components/customer/title';
import { Ended } from '../../components/sidebar/Ended';
import { bootPage, isHere, type BootedPage } from '../../lib/customer-page/boot';
import { followAppearance } from '../../lib/appearance/follow';
import { dressPage } from '../../lib/locale/page';

dressPage(document.documentElement);
void followAppearance(document.documentElement);

function Live({ view, actions }: BootedPage) {
  return <CustomerPage view={view.value} actions={actions} />;
}

const say = (text: string) => {
  document.title = 'Deskside';
  render(<Ended text={text} />, document.body);
};

// In a private window, and within any other page, nothing of a customer is shown.
if (!isHere()) say(endedTexts.private);
else {
  bootPage(pageTexts.linkWords, () => say(endedTexts.updated)).then(
    (booted) => {
      effect(() => void (document.title = titleOf(booted.view.value)));
      render(<Live {...booted} />, document.body);
    },
    () => say(endedTexts.failed),
  );
}
