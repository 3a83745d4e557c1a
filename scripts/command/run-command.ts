import { describeSystemError } from './describe-system-error.ts';
import { UserError } from './user-error.ts';

/**
 * Runs a command and turns its end into an exit code, so that nobody ever meets a stack trace.
 * `ZHITU_DEBUG=1` shows the trace of an unforeseen error.
 *
 * @param main does the work and returns the exit code
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
    process.stderr.write(`${describeError(error)}\n`);
  }
}

function describeError(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (process.env['ZHITU_DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  const refused = describeSystemError(error);
  if (refused !== undefined) return refused;
  const message = error instanceof Error ? error.message : String(error);
  return `出了意外：${message.split('\n')[0] ?? ''}（设 ZHITU_DEBUG=1 再运行可看详情）`;
}
