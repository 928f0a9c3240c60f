import type { LinksActions, LinksView } from '../../../lib/options/links/view';
import type { OptionsView } from '../../../lib/options/view';
import { Card } from '../../ui/Card';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { LinkForm } from './LinkForm';
import { LinkList } from './LinkList';
import { LinkRow } from './LinkRow';
import { Look } from './Look';
import { Presets } from './Presets';
import { texts } from './texts';

interface Props {
  view: LinksView;
  actions: LinksActions;
  originOf: OptionsView['originOf'];
}

/** The pack's links, each with what it becomes for one customer, or why it becomes nothing. */
export function Links({ view, actions, originOf }: Props) {
  const environment = view.environments.find(({ id }) => id === view.environment)?.label;
  if (view.form !== null) return <LinkForm form={view.form} view={view} actions={actions} />;
  const headed = view.groups.some(({ heading }) => heading !== null);
  return (
    <>
      <LinkList items={view.items} originOf={originOf} actions={actions}>
        <Presets view={view} environment={environment} actions={actions} />
      </LinkList>
      <Card title={texts.title} kind="examine">
        <p class="card-text soft">{texts.intro}</p>
        {view.privateDenied && (
          <div class="card-text" data-testid="private-denied">
            <Note tone="warn" title={texts.privateDenied.title}>
              <p>{texts.privateDenied.text}</p>
            </Note>
          </div>
        )}
        <Look view={view} actions={actions} />
        {view.groups.length === 0 && <p class="card-text soft">{texts.empty}</p>}
        {view.groups.map(({ heading, links }) => (
          <section key={heading} class="examined-group">
            <h3 class={headed ? 'examined-heading' : 'visually-hidden'}>
              <VisibleText text={heading ?? texts.withoutHeading} />
            </h3>
            <ul>
              {links.map((link) => (
                <LinkRow key={link.id} link={link} environment={environment} actions={actions} />
              ))}
            </ul>
          </section>
        ))}
      </Card>
    </>
  );
}
