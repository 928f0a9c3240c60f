import type { Step } from './step';

/** Packs written by hand without a `version`: all that they hold means what it means in version 1. */
export const from0: Step = {
  from: 0,
  migrate: ({ version: _none, ...pack }) => ({ version: 1, ...pack }),
};
