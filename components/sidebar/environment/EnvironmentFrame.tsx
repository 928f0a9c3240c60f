import type { ComponentChildren } from 'preact';
import { TriangleAlert } from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../../lib/sidebar/view';
import { Words } from '../../ui/Words';
import { EnvironmentSwitch } from './EnvironmentSwitch';
import { environmentTexts as t } from './texts';
import { unusualEnvironment } from './unusual-environment';

interface Props {
  view: Pick<SidebarView, 'environments' | 'environment'>;
  setEnvironment: SidebarActions['setEnvironment'];
  children: ComponentChildren;
}

/** Around the links: the switch, and in any environment but the usual one a frame that nobody can overlook. */
export function EnvironmentFrame({ view, setEnvironment, children }: Props) {
  if (view.environments.length < 2) return <>{children}</>;
  const elsewhere = unusualEnvironment(view);
  return (
    <div
      class={elsewhere === undefined ? 'environment-frame' : 'environment-frame environment-elsewhere'}
      data-testid="environments"
      data-environment={view.environment}
    >
      {/* Always there, so that screen readers notice when words come. */}
      <p class="environment-banner" role="status">
        {elsewhere !== undefined && (
          <>
            <TriangleAlert size={15} />
            <span>
              <Words text={t.warning} values={{ label: elsewhere }} />
            </span>
          </>
        )}
      </p>
      <EnvironmentSwitch view={view} setEnvironment={setEnvironment} />
      {children}
    </div>
  );
}
