import type { Diagnostic } from './diagnostic.ts';

/**
 * Writes the closing line of a run.
 *
 * @param diagnostics every message of the run
 * @example formatSummary([]) // '没有发现问题'
 */
export function formatSummary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return diagnostics.length === 0 ? '没有发现问题' : `${errors} 个错误，${warnings} 个警告`;
}
