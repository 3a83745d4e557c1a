import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import type { ChangedRecord, RecordChanges } from './compare-records.ts';

const LABELS: Readonly<Record<string, string>> = RECORD_KIND_LABELS;

/**
 * Writes what changed between two editions for officials: by kind of record, with names and numbers, not files.
 *
 * @param changes from `compareRecords`
 * @returns lines in Chinese; one sentence when no record changed
 * @example formatChanges(changes) // '新增 职业 2：\n  6-18-01-13 增材制造设备操作员…'
 */
export function formatChanges({ added, changed, removed }: RecordChanges): string {
  const parts = [listBy('新增', added), listBy('改动', changed), listBy('撤下', removed)].flat();
  return parts.length === 0 ? '没有记录新增、改动或撤下；改动只在程序和页面样式。' : parts.join('\n');
}

function listBy(verb: string, records: readonly ChangedRecord[]): string[] {
  const kinds = new Map<string, ChangedRecord[]>();
  for (const record of records) kinds.set(record.kind, [...(kinds.get(record.kind) ?? []), record]);
  return [...kinds].flatMap(([kind, list]) => [
    `${verb}${LABELS[kind] ?? kind} ${list.length} 条：`,
    ...list.map(({ id, name, formerName }) => {
      const before = formerName === undefined ? '' : `（原名 ${formerName}）`;
      return `  ${name === id ? id : `${id}  ${name}`}${before}`;
    }),
  ]);
}
