export interface Failure {
  /** `[firefox] tests/e2e/dock.spec.ts:56`; empty where no place is known. */
  where: string;
  title: string;
  error: string;
  /** What the test noted of the moment in which it failed. */
  seen?: string;
}

export interface Outcome {
  passed: number;
  skipped: number;
  failures: Failure[];
}

/** Of Vitest's JSON reporter. */
export function readVitest(report: unknown, root: string): Outcome;

/** Of Playwright's JSON reporter. */
export function readPlaywright(report: unknown, root: string): Outcome;

export function tellFailures(part: string, failures: Failure[], lines?: number): string[];
