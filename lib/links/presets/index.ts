import type { Preset } from './preset';

/** All of them, in the order in which they are offered. */
export const presets: readonly Preset[] = [];

export function presetOf(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
