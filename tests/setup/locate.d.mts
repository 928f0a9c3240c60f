export type BrowserName = 'chromium' | 'firefox';

/** Path of an installed browser that can be driven, or `null`. `CHROMIUM` and `FIREFOX` in the environment win. */
export function locateBrowser(name: BrowserName): string | null;
