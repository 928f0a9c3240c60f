import { catalogue } from './catalogue';
import type { DeskType } from './config';

/** The version of a desk's adapter, for reports: the day of its last change. The pack's own rules have none. */
export const versionOf = (type: DeskType): string => (type === 'custom' ? 'pack' : catalogue[type].version);
