/** What the trackers are called, and where they live. Hosts as the vendors document them (2026-11). */
import { isHostOf, products, vendorAt, type Product } from '../desks/hosts';
import { trackerTypes, type TrackerConfig, type TrackerType } from './config';

export const trackers: Readonly<Record<TrackerType, Product>> = {
  github: { name: 'GitHub', hosts: ['github.com'], elsewhere: true },
  gitlab: { name: 'GitLab', hosts: ['gitlab.com'], elsewhere: true },
  linear: { name: 'Linear', hosts: ['linear.app'], elsewhere: false },
  jira: { name: 'Jira', hosts: products.jira.hosts, elsewhere: true },
  slack: { name: 'Slack', hosts: ['app.slack.com', '*.slack.com'], elsewhere: false },
};

/** Whether a tracker of this type can live at this host: the vendor's own, or a team's where it is self-hosted. */
export function mayTrackAt(type: TrackerType, host: string): boolean {
  const vendor = trackerTypes.find((one) => trackers[one].hosts.some((pattern) => isHostOf(host, pattern)));
  if (vendor) return vendor === type;
  return trackers[type].elsewhere && vendorAt(host) === null;
}

/** What a tracker is called: by the pack's word, else the product's name. */
export const trackerName = ({ name, type }: Pick<TrackerConfig, 'name' | 'type'>): string =>
  name ?? trackers[type].name;
