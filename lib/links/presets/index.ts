import { admin } from './admin';
import { analytics } from './analytics';
import { byHand } from './by-hand';
import { clouds } from './clouds';
import { dashboards } from './dashboards';
import { datadog } from './datadog';
import { errors } from './errors';
import { impersonation } from './impersonation';
import { logs } from './logs';
import type { Preset } from './preset';
import { stripe } from './stripe';
import { work } from './work';

/** All of them, in the order in which they are offered. */
export const presets: readonly Preset[] = [
  ...impersonation,
  ...byHand,
  ...admin,
  ...stripe,
  ...errors,
  ...datadog,
  ...dashboards,
  ...clouds,
  ...logs,
  ...analytics,
  ...work,
];

const byId = new Map(presets.map((preset) => [preset.id, preset]));

export const presetOf = (id: string): Preset | undefined => byId.get(id);
