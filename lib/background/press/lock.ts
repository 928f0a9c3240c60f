/** The lock of a press, and of its entry in the trail: whoever posts it to the company waits until the press is over. */
export const pressLock = (id: string): string => `press:${id}`;
