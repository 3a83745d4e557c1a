import { relative } from 'node:path';
import { formatSummary } from '../../src/diagnostics/format-summary.ts';
import { formatTerminal } from '../../src/diagnostics/format-terminal.ts';
import { UserError } from '../command/user-error.ts';
import { inspectContent, type InspectedContent } from '../check/inspect-content.ts';

/**
 * Reads the content and lets it pass only without errors; warnings do not hold up a build.
 *
 * @param folder the content tree
 * @param overlays content packs laid over it
 * @throws UserError with every error, each with its place and mend
 */
export async function requireSoundContent(
  folder: string,
  overlays: readonly string[] = [],
): Promise<InspectedContent> {
  const content = await inspectContent(folder, overlays);
  const errors = content.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return content;
  const shown = relative(process.cwd(), folder);
  const root = shown === '' || shown.startsWith('..') ? folder : shown;
  throw new UserError(
    `\n${formatTerminal(errors, { root })}\n\n内容有误，没有生成站点：${formatSummary(content.diagnostics)}。`,
  );
}
