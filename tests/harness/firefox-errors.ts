import type { Remote } from './firefox-remote.ts';

/** Takes from the browser's own console what pages and the extension have failed with. */
export function takeErrors(remote: Remote): Promise<string[]> {
  return remote.privileged(take, null);
}

/** The part of Firefox's internals that the function for its own scope uses. */
interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };
declare const Services: { console: { getMessageArray(): unknown[]; reset(): void } };

/** Errors of the browser's own code are none of ours. Nor is an answer that comes when who asked has left the page. */
function take(): string[] {
  const errors = Services.console
    .getMessageArray()
    .filter((message): message is ScriptError => message instanceof Ci.nsIScriptError)
    .filter(({ flags }) => (flags & Ci.nsIScriptError.warningFlag) === 0)
    .filter(({ sourceName }) => /^(moz-extension|https?):/.test(sourceName))
    .filter(({ errorMessage }) => !/^Promise (resolved|rejected) after context unloaded/.test(errorMessage))
    .map(({ sourceName, errorMessage }) => `${sourceName}: ${errorMessage}`);
  Services.console.reset();
  return errors;
}
