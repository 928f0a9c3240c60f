import type { DeskType } from './config';
import type { DeskAdapter } from './desk';
import { custom } from './custom/custom';
import { rt } from './rt/rt';
import { zendesk } from './zendesk/zendesk';

/** Every desk that Deskside knows. Explicit and ordered; an adapter that is not here does not exist. */
export const adapters: readonly DeskAdapter[] = [rt, zendesk, custom];

/** The adapter of a desk type, or `null` for a type that this version does not know. */
export function adapterFor(type: DeskType): DeskAdapter | null {
  return adapters.find((adapter) => adapter.type === type) ?? null;
}
