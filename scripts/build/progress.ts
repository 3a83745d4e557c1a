import { formatSeconds } from './format-figures.ts';

/** Tells a person how far a build has come. */
export interface Progress {
  /** Runs one named step and prints its name, its own account of what it did, and its seconds. */
  step<T>(name: string, run: () => Promise<T>, account: (result: T) => string): Promise<T>;
}

/**
 * Progress for a terminal: one line a finished step; steps may run side by side.
 *
 * @param write where the lines go
 * @param now seconds on any running clock
 */
export function createProgress(write: (line: string) => void, now: () => number): Progress {
  return {
    async step(name, run, account) {
      const start = now();
      try {
        const result = await run();
        write(`  ✓ ${name}：${account(result)}，${formatSeconds(now() - start)}`);
        return result;
      } catch (error) {
        write(`  ✗ ${name}：没有完成，${formatSeconds(now() - start)}`);
        throw error;
      }
    },
  };
}
