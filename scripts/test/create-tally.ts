import type { Reporter } from 'vitest/node';

/** How a run of the tests ended. */
export interface TestCounts {
  readonly passed: number;
  /** Failed tests, and files and hooks that failed as a whole. */
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts the tests of a run for its closing line.
 *
 * @returns a reporter to hand to the test runner, and the counts once the run is over
 */
export function createTally(): { readonly reporter: Reporter; readonly counts: () => TestCounts } {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const reporter: Reporter = {
    onTestRunEnd(modules, errors) {
      failed += errors.length;
      for (const module of modules) {
        let failedHere = 0;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === 'passed') passed += 1;
          else if (state === 'failed') failedHere += 1;
          else skipped += 1;
        }
        // A file that does not load, or a hook that fails, has no failed test of its own.
        failed += module.state() === 'failed' ? Math.max(failedHere, 1) : failedHere;
      }
    },
  };
  return { reporter, counts: () => ({ passed, failed, skipped }) };
}
