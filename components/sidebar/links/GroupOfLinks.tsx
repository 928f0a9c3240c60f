import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { pressKey } from '../../../lib/sidebar/press-key';
import type { LinkActions, SidebarView } from '../../../lib/sidebar/view';
import { VisibleText } from '../../ui/VisibleText';
import { PressPlace } from '../press/PressPlace';
import type { LinkGroup } from './arrange-links';
import { LinkTile } from './LinkTile';
import { MissingLink } from './MissingLink';

interface Props {
  group: LinkGroup;
  environment: string | undefined;
  view: SidebarView;
  actions: LinkActions;
  keys: boolean;
}

/** Links of one heading. One that cannot be opened stays in its place and says why; what a press asks stands below it. */
export function GroupOfLinks({ group: { title, led, links }, environment, view, actions, keys }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <h2 class="links-title" id={id}>
          <VisibleText text={title} />
        </h2>
      )}
      <ul class={led ? 'links links-led' : 'links'}>
        {links.map(({ link, target, digit }, at) => (
          <Fragment key={link.id}>
            <li class="link-place">
              {target === undefined ? (
                <MissingLink link={link} />
              ) : (
                <LinkTile
                  link={link}
                  target={target}
                  digit={keys ? digit : undefined}
                  name={view.customer?.name}
                  environment={environment}
                  primary={led && at === 0}
                  press={(how) => actions.press(link.id, how)}
                  copy={actions.copy}
                />
              )}
            </li>
            {view.press?.link === pressKey(link.id) && (
              <li class="press-place">
                <PressPlace view={view} actions={actions} at={pressKey(link.id)} />
              </li>
            )}
          </Fragment>
        ))}
      </ul>
    </section>
  );
}
