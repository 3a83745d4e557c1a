import { startVitest } from 'vitest/node';
import { createTally } from './create-tally.ts';

/**
 * Runs tests and closes with one line of counts. A test that is skipped is a failure of the run.
 *
 * @param filters parts of file names; without any all tests run
 * @param config settings of the test runner; by default the project's
 * @returns the exit code
 */
export async function runTests(filters: readonly string[], config?: string): Promise<number> {
  const { reporter, counts } = createTally();
  const vitest = await startVitest([...filters], {
    run: true,
    watch: false,
    reporters: ['default', reporter],
    ...(config === undefined ? {} : { config }),
  });
  await vitest.close();
  const { passed, skipped, ...rest } = counts();
  // A set-up that fails ends the run before any test; that is a failure, not an empty run.
  const failed = passed + rest.failed === 0 ? 1 : rest.failed;
  if (skipped > 0) process.stderr.write(`${skipped} 项测试被跳过；本项目不允许跳过测试。\n`);
  if (passed + rest.failed === 0) process.stderr.write('没有运行任何测试。\n');
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
}
