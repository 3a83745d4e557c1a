import { renameSync, rmSync } from 'node:fs';
import { formatSummary } from '../../src/diagnostics/format-summary.ts';
import { formatTerminal } from '../../src/diagnostics/format-terminal.ts';
import { verifySite, type Verdict } from '../../src/verify/verify-site.ts';
import { UserError } from '../command/user-error.ts';

/** How many faults are printed; the rest is counted. */
const SHOWN = 20;

/**
 * Lets a stranger judge the finished stage, so that a faulty site never takes the place of a good one.
 *
 * @param rejected where a faulty stage is put aside to be looked at, in place of the one before
 * @throws UserError with the first faults
 */
export function judgeStage(stage: string, rejected: string): Verdict {
  const verdict = verifySite(stage, false);
  const { diagnostics } = verdict;
  if (diagnostics.length === 0) return verdict;
  rmSync(rejected, { recursive: true, force: true });
  renameSync(stage, rejected);
  throw new UserError(
    `\n${formatTerminal(diagnostics.slice(0, SHOWN))}\n\n` +
      `生成的站点没有通过核验，未换上：${formatSummary(diagnostics)}${diagnostics.length > SHOWN ? `，以上是前 ${SHOWN} 个` : ''}。\n` +
      `未通过的站点留在 ${rejected}，可用 npm run verify 逐一查看。`,
  );
}
