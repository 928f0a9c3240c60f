/** What the walk saw, told line by line as it goes. */

export interface Report {
  /** Runs a step and tells what it saw. One that throws ends the walk: the ones after it build on it. */
  step(what: string, look: () => Promise<string>): Promise<void>;
}

const WIDTH = 26;

export function reportTo(write: (line: string) => void): Report {
  return {
    async step(what, look) {
      try {
        write(`  ✓ ${what.padEnd(WIDTH)} ${await look()}`);
      } catch (error) {
        write(`  ✗ ${what.padEnd(WIDTH)} ${error instanceof Error ? error.message : String(error)}`);
        throw new Error(`it stopped at “${what}”`, { cause: error });
      }
    },
  };
}

/** Throws in plain words unless what was seen is what should be. */
export function expectSame(what: string, seen: string, wanted: string): void {
  if (seen !== wanted) throw new Error(`${what} should be “${wanted}”, but is “${seen}”`);
}
