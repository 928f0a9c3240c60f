export function newest(path: string): number;
export function buildIfNeeded(browser: 'chromium' | 'firefox'): boolean;
