import type { AboutView } from '../../../lib/options/about/view';
import type { OptionsActions } from '../../../lib/options/view';
import { hashOf } from '../../../lib/options/sections';
import { Card } from '../../ui/Card';
import { Diagnosis } from './Diagnosis';
import { Grants } from './Grants';
import { Licences } from './Licences';
import { News } from './News';
import { texts } from './texts';

interface Props {
  view: AboutView;
  actions: Pick<OptionsActions, 'revoke'> & { copy(text: string): Promise<boolean> };
}

/** What Deskside is: its version and what that brought, what it may do, and what it is made of. */
export function About({ view, actions }: Props) {
  return (
    <>
      <section class="about-head">
        <img src="/icon/128.png" alt="" width={56} height={56} />
        <div>
          <p class="about-version" data-testid="about-version">
            {texts.version(view.version)}
          </p>
          <p class="soft">{texts.runsIn(view.browser)}</p>
        </div>
        <a class="button" href="/welcome.html">
          {texts.again}
        </a>
      </section>
      <News version={view.version} />
      <Card title={texts.privacy.title} kind="about-privacy">
        <p class="card-text">{texts.privacy.sentences.join(' ')}</p>
        <p class="card-text">
          <a href={hashOf('privacy')}>{texts.privacy.go}</a>
        </p>
      </Card>
      <Grants permissions={view.permissions} hosts={view.hosts} revoke={actions.revoke} />
      <Diagnosis text={view.diagnosis} copy={actions.copy} />
      <Licences libraries={view.libraries} />
    </>
  );
}
