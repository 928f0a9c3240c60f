export interface Options {
  browser: 'chromium' | 'firefox';
  headless: boolean;
  help: boolean;
}
export const HELP: string;
export function readOptions(args: string[]): Options | { problem: string };
export function hasDisplay(env: Record<string, string | undefined>, platform: string): boolean;
