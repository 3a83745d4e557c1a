import { findClosest } from '../vocabulary/find-closest.ts';
import { describeValue } from './messages/describe-value.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { FileRole } from './place-file.ts';
import type { FieldProblem, SourceFile, SyntaxProblem } from './source-file.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { RawRecord } from './validate-record.ts';

/** What one file gave: its records, or what is wrong with it as a whole. */
export interface ParsedFile {
  /** The file with its YAML set apart, for finding places in it. */
  readonly source: SourceFile;
  readonly records: readonly RawRecord[];
  readonly problems: readonly FieldProblem[];
  readonly mistakes: readonly SyntaxProblem[];
}

/** The roles of files that hold records. */
export type RecordRole = Extract<FileRole, { role: 'record' | 'lists' }>;

/**
 * Takes a file apart into records that are not validated yet.
 *
 * @param file path inside the content folder
 * @param text the whole file
 * @param role what the file holds
 * @returns its records and problems; a file whose YAML cannot be read gives no record
 */
export function parseRecords(file: string, text: string, role: RecordRole): ParsedFile {
  const isMdx = role.role === 'record' && role.extension !== '.yaml';
  const front = isMdx ? splitFrontMatter(text) : undefined;
  if (isMdx && front === undefined) {
    const fix = '第一行写 ---，随后写各字段，再写一行 ---，之后才是正文';
    const problems = [{ rule: 'front-matter-missing', path: [], message: '文件开头没有字段区', fix }];
    return { source: { file, yaml: '' }, records: [], problems, mistakes: [] };
  }
  const source: SourceFile =
    front === undefined ? { file, yaml: text } : { file, yaml: front.yaml, body: front.body };
  const parsed: ParsedYaml = front?.parsed ?? parseYaml(text);
  if (!parsed.ok) return { source, records: [], problems: [], mistakes: parsed.problems };
  if (role.role === 'lists') return { source, mistakes: [], ...splitLists(file, parsed.value, role.lists) };
  const body = source.body === undefined ? {} : { body: source.body };
  return {
    source,
    records: [{ kind: role.kind, file, path: [], raw: parsed.value, ...body }],
    problems: [],
    mistakes: [],
  };
}

/** The records of a file that holds lists, and what is wrong with its top level. */
function splitLists(
  file: string,
  value: unknown,
  lists: Extract<FileRole, { role: 'lists' }>['lists'],
): Pick<ParsedFile, 'records' | 'problems'> {
  const names = Object.keys(lists);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `文件顶层应是列表 ${names.join('、')}，现为${describeValue(value)}`;
    const fix = `第一行写“${names[0]}:”，其下每条记录以“- ”开头并缩进`;
    return { records: [], problems: [{ rule: 'wrong-top-level', path: [], message, fix }] };
  }
  const records: RawRecord[] = [];
  const problems: FieldProblem[] = [];
  for (const [name, rows] of Object.entries(value)) {
    const kind = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (kind === undefined) problems.push(describeUnknownList(name, names));
    else if (!Array.isArray(rows)) {
      const message = `${name} 为${describeValue(rows)}，应为一个列表`;
      problems.push({ rule: 'wrong-top-level', path: [name], message, fix: '每条记录以“- ”开头并缩进' });
    } else rows.forEach((raw: unknown, index) => records.push({ kind, file, path: [name, index], raw }));
  }
  for (const name of names.filter((one) => !Object.hasOwn(value, one) && problems.length === 0)) {
    const message = `缺少列表 ${name}`;
    problems.push({
      rule: 'missing-field',
      path: [name],
      message,
      fix: `补写“${name}:”，没有记录的写 ${name}: []`,
    });
  }
  return { records, problems };
}

/** A list the file should not have. */
function describeUnknownList(name: string, names: readonly string[]): FieldProblem {
  const closest = findClosest(name, names);
  const fix = closest === undefined ? `删去它；这个文件只认 ${names.join('、')}` : `是否想写 ${closest}？`;
  return { rule: 'unknown-field', path: [name], message: `不认识列表 ${name}`, fix };
}
