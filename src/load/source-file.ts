import type { FieldPath } from '../schema/catalogue.ts';

/** One file of the content folder, read but not yet understood. */
export interface SourceFile {
  /** Path inside the content folder, with `/`. */
  readonly file: string;
  /** Its YAML: the whole file, or the front matter with the file's own line numbers. */
  readonly yaml: string;
  /** Text after the front matter. Only set for MDX files. */
  readonly body?: string;
}

/** What is wrong with a field, before file and line are known. */
export interface FieldProblem {
  readonly rule: string;
  readonly path: FieldPath;
  /** In Chinese. */
  readonly message: string;
  /** In Chinese. */
  readonly fix: string;
}

/** What is wrong with a file's YAML, at a place the parser named; line and column count from 1. */
export interface SyntaxProblem {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  /** In Chinese. */
  readonly message: string;
  /** In Chinese. */
  readonly fix: string;
}
