/** How bad a finding is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** What a rule found, before anyone looked up the line it stands on. */
export interface Finding {
  /** Id of the rule, e.g. `unknown-reference`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file inside the content folder. */
  readonly file: string;
  /** Steps from the top of the file to the field. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** How to mend it, in Chinese. */
  readonly fix: string;
}

/** A finding with its place in the file; lines and columns count from 1. */
export interface Diagnostic extends Finding {
  readonly line: number;
  readonly column: number;
  /** The path as text, e.g. `levels.values[3]`. */
  readonly field: string;
}
