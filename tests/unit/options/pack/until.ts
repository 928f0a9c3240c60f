import { expect, vi } from 'vitest';

/** Waits for what storage and files take their time for. */
export const until = (holds: () => boolean): Promise<void> => vi.waitFor(() => expect(holds()).toBe(true));
