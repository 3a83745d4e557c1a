import type { z } from 'zod';
import { formatField } from '../../diagnostics/format-field.ts';
import type { FieldPath } from '../../schema/catalogue.ts';
import { describeUnknownField, type DescribedField } from './describe-unknown-field.ts';
import { describeUnknownValue } from './describe-unknown-value.ts';
import { describeValue } from './describe-value.ts';
import { listFieldsAt } from './list-fields-at.ts';
import { guessPlainForm } from './guess-plain-form.ts';
import type { FieldProblem } from '../source-file.ts';

type Issue = z.core.$ZodIssue;

/** What most fields want; not worth saying of one that is missing. */
const PLAIN_TEXT = '应为一段文字';

/** What zod calls a form, in an author's words. */
const FORMS: Readonly<Record<string, string>> = {
  string: '一段文字',
  array: '一个列表（每项一行，以“- ”开头）',
  object: '一组字段（每个字段一行，向内缩进）',
};

/** Messages about one record; a file with more is another kind of file, and finding each place would take minutes. */
const MOST = 50;

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
  const problems = issues.slice(0, 2 * MOST).flatMap((issue) => describeIssue(issue, source, []));
  const meant = new Set(
    problems.flatMap((problem) => (problem.meant === undefined ? [] : [formatField(problem.meant)])),
  );
  const told = problems
    .filter((problem) => !problem.rule.startsWith('missing-') || !meant.has(formatField(problem.path)))
    .map(({ rule, path, message, fix }) => ({ rule, path, message, fix }));
  const [last] = told.slice(MOST);
  if (last === undefined) return told;
  const more = { ...last, message: `${last.message}；这条记录还有更多错误，没有逐一列出` };
  return [...told.slice(0, MOST), more];
}

/** Describes one issue whose path starts at `base` inside the record. */
function describeIssue(issue: Issue, source: IssueSource, base: FieldPath): DescribedField[] {
  const path: FieldPath = [...base, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, MOST + 1)
      .map((key) => describeUnknownField(key, path, listFieldsAt(source.schema, path)));
  const value = findValue(source.raw, path);
  const field = formatField(path);
  if (value === undefined) {
    if (path.at(-1) === 'sources') return [describeMissingSource(path, `缺少必填字段 ${field}`)];
    const wanted = expectation(issue);
    const fix = wanted === PLAIN_TEXT ? `补写 ${field}` : `补写 ${field}，${wanted}`;
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
        fix: '写上内容；不知道的就删去这个字段',
      },
    ];
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return [describeUnknownValue(value, path, issue.values.map(String), source.raw)];
  if (path.at(-1) === 'sources' && Array.isArray(value))
    return [describeMissingSource(path, `${field} 为${describeValue(value)}`)];
  return [
    {
      rule: 'wrong-form',
      path,
      message: `${field} 为${describeValue(value)}，${expectation(issue)}`,
      fix: adviseForm(issue, value, String(path.at(-1))),
    },
  ];
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
function adviseForm(issue: Issue, value: unknown, field: string): string {
  const isText = typeof value === 'string';
  if (isText && issue.code === 'invalid_type' && issue.expected === 'array')
    return `写成 ${field}: [${value}]`;
  const meant = isText ? guessPlainForm(value) : undefined;
  if (meant !== undefined) return `是否想写 ${meant}？`;
  if (issue.code === 'too_small') return '补写内容；不知道的就删去这个字段';
  return '照 content/README.md 里这个字段的写法改';
}

/** A record without sources. */
function describeMissingSource(path: FieldPath, message: string): FieldProblem {
  const fix = '写上 sources.yaml 里的标识；找不到来源的写 [no-source]，confidence 写 unverified';
  return { rule: 'missing-source', path, message, fix };
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
