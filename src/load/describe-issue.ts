import type { z } from 'zod';
import { formatField } from '../diagnostics/format-field.ts';
import type { FieldPath } from '../schema/catalogue.ts';
import { findClosest } from '../vocabulary/find-closest.ts';
import { describeValue } from './describe-value.ts';
import { listFieldsAt } from './find-shape.ts';
import type { FieldProblem } from './source-file.ts';

type Issue = z.core.$ZodIssue;

/** What zod calls a form, in an author's words. */
const FORMS: Readonly<Record<string, string>> = {
  string: '一段文字',
  array: '一个列表（每项一行，以“- ”开头）',
  object: '一组字段（每个字段一行，向内缩进）',
};

/** What the messages about one record are written from. */
export interface IssueSource {
  readonly schema: z.core.$ZodType;
  /** The record as read from YAML. */
  readonly raw: unknown;
}

/**
 * Puts zod's findings about one record into sentences for its author: what stands there, what is expected,
 * and the nearest allowed word where there is one.
 *
 * A field that is misspelt is reported once, as unknown, and not once more as missing.
 *
 * @param issues what zod found; paths from the record
 * @param source the record and its schema
 * @returns problems with paths from the record
 */
export function describeIssues(issues: readonly Issue[], source: IssueSource): FieldProblem[] {
  const problems = issues.flatMap((issue) => describeIssue(issue, source, []));
  const meant = new Set(
    problems.flatMap((problem) => (problem.meant === undefined ? [] : [formatField(problem.meant)])),
  );
  return problems
    .filter((problem) => problem.rule !== 'missing-field' || !meant.has(formatField(problem.path)))
    .map(({ rule, path, message, fix }) => ({ rule, path, message, fix }));
}

/** A problem that may say which field an unknown one was meant for. */
type Described = FieldProblem & { readonly meant?: FieldPath };

/** Describes one issue whose path starts at `base` inside the record. */
function describeIssue(issue: Issue, source: IssueSource, base: FieldPath): Described[] {
  const path: FieldPath = [...base, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => describeUnknownField(key, path, listFieldsAt(source.schema, path)));
  const value = findValue(source.raw, path);
  const field = formatField(path);
  if (value === undefined) {
    const fix = `补写 ${field}，${expectation(issue)}`;
    return [{ rule: 'missing-field', path, message: `缺少必填字段 ${field}`, fix }];
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.find((issues) => issues.every((one) => one.path.length > 0));
    if (inner !== undefined) return inner.flatMap((one) => describeIssue(one, source, path));
  }
  if (value === '')
    return [
      {
        rule: 'empty-field',
        path,
        message: `${field} 是空的`,
        fix: `写上内容，${expectation(issue)}；不知道的就删去这个字段`,
      },
    ];
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return [describeUnknownValue(value, path, issue.values.map(String))];
  return [
    {
      rule: 'wrong-form',
      path,
      message: `${field} 为${describeValue(value)}，${expectation(issue)}`,
      fix: adviseForm(issue, value),
    },
  ];
}

/** A field the schema does not know. */
function describeUnknownField(key: string, path: FieldPath, allowed: readonly string[]): Described {
  const closest = findClosest(key, allowed);
  const where = path.length === 0 ? '' : `（在 ${formatField(path)} 里）`;
  const message = `不认识字段 ${key}${where}`;
  const at = [...path, key];
  if (closest === undefined)
    return { rule: 'unknown-field', path: at, message, fix: `删去它；这里可用的字段：${allowed.join('、')}` };
  return {
    rule: 'unknown-field',
    path: at,
    message,
    fix: `是否想写 ${closest}？`,
    meant: [...path, closest],
  };
}

/** A word that is not in the closed list. */
function describeUnknownValue(value: string, path: FieldPath, allowed: readonly string[]): FieldProblem {
  const closest = findClosest(value, allowed);
  const list = allowed.join('、');
  const rule = path.at(-1) === 'confidence' ? 'unknown-confidence' : 'unknown-value';
  const fix = closest === undefined ? `改为其中之一：${list}` : `是否想写 ${closest}？可用的值：${list}`;
  return { rule, path, message: `${formatField(path)} 为${describeValue(value)}，不在可用的值之中`, fix };
}

/** What the schema wants there, as a clause. */
function expectation(issue: Issue): string {
  if (/[\u4e00-\u9fff]/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return `可用的值：${issue.values.map(String).join('、')}`;
  if (issue.code === 'too_small') return issue.origin === 'array' ? '至少应有一项' : '应有内容';
  if (issue.code === 'invalid_type') return `应为${FORMS[issue.expected] ?? '别的形式'}`;
  return '应为别的形式';
}

/** How to mend a value of the wrong form. */
function adviseForm(issue: Issue, value: unknown): string {
  const plain =
    typeof value === 'string'
      ? value
          .normalize('NFKC')
          .replace(/[\u2010-\u2015\u2212_]/g, '-')
          .trim()
      : undefined;
  if (issue.code === 'invalid_format' && plain !== undefined && plain !== value)
    return `改用半角字符和连字符：${plain}`;
  if (issue.code === 'too_small') return '补写内容；不知道的就删去这个字段';
  return '照 content/README.md 里这个字段的写法改';
}

/** Follows a path through what was read from YAML. */
function findValue(raw: unknown, path: FieldPath): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
