import { startVitest } from 'vitest/node';
import { runCommand } from './command/run-command.ts';
import { createTally } from './test/create-tally.ts';

await runCommand(async () => {
  const { reporter, counts } = createTally();
  const filters = process.argv.slice(2);
  const vitest = await startVitest(filters, {
    run: true,
    watch: false,
    reporters: ['default', reporter],
  });
  await vitest.close();
  const { passed, skipped, ...rest } = counts();
  // A set-up that fails ends the run before any test; that is a failure, not an empty run.
  const failed = passed + rest.failed === 0 ? 1 : rest.failed;
  if (skipped > 0) process.stderr.write(`${skipped} 项测试被跳过；本项目不允许跳过测试。\n`);
  if (passed + rest.failed === 0) process.stderr.write('没有运行任何测试。\n');
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
});
