import type { SidebarView } from '../../../lib/sidebar/view';

type Environments = Pick<SidebarView, 'environments' | 'environment'>;

/** The label of the environment that links lead to, where it is not the usual one; else `undefined`. */
export function unusualEnvironment({ environments, environment }: Environments): string | undefined {
  if (environment === null || environments.length < 2 || environments[0]?.id === environment)
    return undefined;
  return environments.find(({ id }) => id === environment)?.label ?? environment;
}
