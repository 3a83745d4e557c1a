import type { FieldProblem } from './source-file.ts';

/** One identifier that was published once; the line counts from 0. */
export interface PublishedIdentifier {
  readonly kind: string;
  readonly id: string;
  readonly line: number;
}

/**
 * Reads the list of every identifier ever published: one `kind:id` a line; empty lines and lines that begin
 * with `#` are passed over.
 *
 * @param text the file
 * @returns the identifiers, and a problem for each line of another form (its path is the line, from 0)
 * @example parsePublished('standard:a\n').identifiers // [{ kind: 'standard', id: 'a', line: 0 }]
 */
export function parsePublished(text: string): {
  identifiers: PublishedIdentifier[];
  problems: FieldProblem[];
} {
  const identifiers: PublishedIdentifier[] = [];
  const problems: FieldProblem[] = [];
  text.split(/\r?\n/).forEach((row, line) => {
    const trimmed = row.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const match = /^([a-z0-9-]+):(\S+)$/.exec(trimmed);
    if (match?.[1] !== undefined && match[2] !== undefined)
      identifiers.push({ kind: match[1], id: match[2], line });
    else
      problems.push({
        rule: 'wrong-form',
        path: [line],
        message: `“${trimmed}”不是一条标识`,
        fix: '每行写成“种类:标识”，例如 occupation:6-18-01-01',
      });
  });
  return { identifiers, problems };
}
