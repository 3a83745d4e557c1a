import type { CatalogueRecord, FieldPath, RecordData } from '../schema/catalogue.ts';
import { RECORD_SCHEMAS } from '../schema/content-layout.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import { describeIssues } from './messages/describe-issue.ts';
import { describeValue } from './messages/describe-value.ts';
import { identifyRecord, isIdentifying } from './identify-record.ts';
import type { FieldProblem } from './source-file.ts';

/** A record as read from YAML, with where it stands. */
export interface RawRecord {
  readonly kind: RecordKind;
  readonly file: string;
  /** Where it stands in the file; empty when the file is the record. */
  readonly path: FieldPath;
  readonly raw: unknown;
  /** Text after the front matter. Only set for MDX files. */
  readonly body?: string;
}

/** A record that is valid, or what is wrong with it. */
export type ValidatedRecord =
  | { readonly ok: true; readonly record: CatalogueRecord }
  | { readonly ok: false; readonly id: string | undefined; readonly problems: readonly FieldProblem[] };

/**
 * Holds one record against the schema of its kind.
 *
 * @param source the record as read
 * @returns the validated record, or its problems with paths from the top of the file and, where it says one,
 *   the identifier, when that is sound (so that references to it are not reported as well)
 */
export function validateRecord(source: RawRecord): ValidatedRecord {
  const { kind, file, path, raw } = source;
  const position = Number(path.at(-1) ?? 0);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const message = `这里应是一条${path.length === 0 ? '' : '列表中的'}记录（一组字段），现为${describeValue(raw)}`;
    const problem = { rule: 'wrong-top-level', path, message, fix: '每个字段写一行，形式为“字段: 值”' };
    return { ok: false, id: undefined, problems: [problem] };
  }
  const result = RECORD_SCHEMAS[kind].safeParse(raw);
  if (!result.success) {
    const problems = describeIssues(result.error.issues, { schema: RECORD_SCHEMAS[kind], raw });
    const placed = problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
    const unsure = problems.some((problem) => isIdentifying(kind, problem.path));
    return { ok: false, id: unsure ? undefined : identifyRecord(kind, raw, position), problems: placed };
  }
  const data = result.data as RecordData<RecordKind>;
  const id = identifyRecord(kind, data, position) ?? '';
  const body = source.body === undefined ? {} : { body: source.body };
  return { ok: true, record: { kind, id, file, path, data, ...body } };
}
