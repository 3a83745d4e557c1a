import type { Diagnostic } from './diagnostic.ts';

/**
 * Writes messages for a program: one JSON array, each entry with the same fields in the same order.
 *
 * @param diagnostics messages in the order to write them
 * @returns the array, one entry a line
 * @example formatJson([]) // '[]'
 */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '[]';
  const rows = diagnostics.map(({ rule, severity, file, line, column, field, path, message, fix }) =>
    JSON.stringify({ rule, severity, file, line, column, field, path, message, fix }),
  );
  return `[\n${rows.join(',\n')}\n]`;
}
