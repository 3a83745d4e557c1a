import type { Finding, Severity } from '../diagnostics/diagnostic.ts';
import type { CatalogueRecord, FieldPath } from '../schema/catalogue.ts';

/** What a rule says about one field. */
export interface Remark {
  /** Steps from the record to the field. */
  readonly path: FieldPath;
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** How to mend it, in Chinese. */
  readonly fix: string;
  /** An error unless said otherwise. */
  readonly severity?: Severity;
}

/**
 * Turns a remark about a field of a record into a finding with its file.
 *
 * @param rule id of the rule
 * @param record the record the field belongs to
 * @param remark what is wrong
 */
export function report(rule: string, record: CatalogueRecord, remark: Remark): Finding {
  const { path, message, fix, severity = 'error' } = remark;
  return { rule, severity, file: record.file, path: [...record.path, ...path], message, fix };
}
