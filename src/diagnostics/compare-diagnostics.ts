import type { Diagnostic } from './diagnostic.ts';

/**
 * Orders messages as an author walks through them: by file, line, column, then rule and text, so that
 * the same mistakes always print in the same order.
 *
 * @returns below zero when `a` comes first, above zero when `b` does
 * @example diagnostics.toSorted(compareDiagnostics)
 */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, which no locale can change. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
