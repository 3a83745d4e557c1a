import { formatField } from '../../diagnostics/format-field.ts';
import type { FieldPath } from '../../schema/catalogue.ts';
import { findClosest } from '../../vocabulary/find-closest.ts';
import type { FieldProblem } from '../source-file.ts';

/** A problem that may say which field an unknown one was meant for. */
export type DescribedField = FieldProblem & { readonly meant?: FieldPath };

/**
 * Says that a field is not in the schema, with the field it was most likely meant for.
 *
 * @param key the field as written
 * @param path steps from the record to the group it stands in
 * @param allowed fields of that group
 * @example describeUnknownField('confidense', [], ['confidence']).fix // '是否想写 confidence？'
 */
export function describeUnknownField(
  key: string,
  path: FieldPath,
  allowed: readonly string[],
): DescribedField {
  const closest = findClosest(key, allowed);
  const where = path.length === 0 ? '' : `（在 ${formatField(path)} 里）`;
  const message = `不认识字段 ${key}${where}`;
  const problem = { rule: 'unknown-field', path: [...path, key], message };
  if (closest === undefined) return { ...problem, fix: `删去它；这里可用的字段：${allowed.join('、')}` };
  return { ...problem, fix: `是否想写 ${closest}？`, meant: [...path, closest] };
}
