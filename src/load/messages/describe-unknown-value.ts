import { formatField } from '../../diagnostics/format-field.ts';
import type { FieldPath } from '../../schema/catalogue.ts';
import { findClosest } from '../../vocabulary/find-closest.ts';
import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import { describeValue } from './describe-value.ts';
import type { FieldProblem } from '../source-file.ts';

/**
 * Says that a word is not in the closed list of its field, with the nearest word of the list. Levels and degrees
 * of confidence have rules of their own.
 *
 * @param value what stands there
 * @param path steps from the record to the field
 * @param allowed the closed list
 * @param raw the record as read, which may say what kind of standard it is
 */
export function describeUnknownValue(
  value: string,
  path: FieldPath,
  allowed: readonly string[],
  raw: unknown,
): FieldProblem {
  if (STANDARD_LEVELS.every((level) => allowed.includes(level))) return describeLevel(value, path, raw);
  const closest = findClosest(value, allowed);
  const list = allowed.join('、');
  return {
    rule: path.at(-1) === 'confidence' ? 'unknown-confidence' : 'unknown-value',
    path,
    message: `${formatField(path)} 为${describeValue(value)}，不在可用的值之中`,
    fix: closest === undefined ? `改为其中之一：${list}` : `是否想写 ${closest}？可用的值：${list}`,
  };
}

/** A level that no standard has. */
function describeLevel(value: string, path: FieldPath, raw: unknown): FieldProblem {
  const kind = typeof raw === 'object' && raw !== null && 'kind' in raw ? raw.kind : undefined;
  const [sentence, levels] =
    kind === 'skill'
      ? ['本职业标准只设 1 至 5 级', '1 至 5']
      : kind === 'professional-technical'
        ? ['本职业标准只设初级、中级、高级', 'junior、intermediate、senior']
        : ['职业标准只设 1 至 5 级，或初级、中级、高级', '1 至 5，或 junior、intermediate、senior'];
  return {
    rule: 'level-out-of-range',
    path,
    message: `${formatField(path)} 为 ${value}；${sentence}`,
    fix: `改为 ${levels}，或核对原文封面所列等级`,
  };
}
