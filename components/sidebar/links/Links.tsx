import type { LinkActions, SidebarView } from '../../../lib/sidebar/view';
import { EnvironmentFrame } from '../environment/EnvironmentFrame';
import { unusualEnvironment } from '../environment/unusual-environment';
import { PressPlace } from '../press/PressPlace';
import { groupLinks } from './arrange-links';
import { GroupOfLinks } from './GroupOfLinks';
import { linkTexts as t } from './texts';

interface Props {
  view: SidebarView;
  actions: LinkActions;
  /** Digits press the links here. */
  keys?: boolean;
}

/** The one-click ways to help, in their groups, and where they lead. */
export function Links({ view, actions, keys = true }: Props) {
  const groups = groupLinks(view.links);
  const environment = unusualEnvironment(view);
  return (
    <EnvironmentFrame view={view} setEnvironment={actions.setEnvironment}>
      <PressPlace view={view} actions={actions} />
      {groups.length > 0 && (
        <nav class="links-box" aria-label={t.group}>
          {groups.map((group) => (
            <GroupOfLinks
              key={group.title ?? ''}
              group={group}
              environment={environment}
              view={view}
              actions={actions}
              keys={keys}
            />
          ))}
        </nav>
      )}
    </EnvironmentFrame>
  );
}
