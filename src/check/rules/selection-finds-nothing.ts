import type { Finding } from '../../diagnostics/diagnostic.ts';
import { formatField } from '../../diagnostics/format-field.ts';
import { selectRecords } from '../../graph/select-records.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import type { CheckContext } from '../check-context.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { walkFields } from '../walk-fields.ts';

/** What is said to have records has some; where there are none, that is said. */
export const selectionFindsNothing: Rule = {
  id: 'selection-finds-nothing',
  title: '选取记录的条件至少要选到一条；一条也没有的写 none',
  check(context) {
    const {
      system,
      'programme-task': tasks,
      'work-item': work,
      'programme-target': targets,
    } = context.catalogue;
    return [
      ...[...system, ...tasks, ...work, ...targets].flatMap((record) => checkSelections(context, record)),
      ...system.flatMap(checkNone),
    ];
  },
};

/** Each selection of a record finds at least one, unless some records of that kind could not be read. */
function checkSelections({ catalogue, isPartial }: CheckContext, record: CatalogueRecord): Finding[] {
  const findings: Finding[] = [];
  for (const { path, fields } of walkFields(record.data)) {
    const { records } = fields;
    if (!Array.isArray(records)) continue;
    for (const [index, one] of records.entries()) {
      const selection = one as Parameters<typeof selectRecords>[1];
      if (isPartial(selection.kind) || selectRecords(catalogue, selection).length > 0) continue;
      const at = [...path, 'records', index];
      const message = `${formatField(at)} 没有选到任何${RECORD_KIND_LABELS[selection.kind]}`;
      const fix = '核对种类、标识、年份和标识字母；本站确实没有的，删去这一条，或把 records 写成 none';
      findings.push(report('selection-finds-nothing', record, { path: at, message, fix }));
    }
  }
  return findings;
}

/** A system says `none`, or has records in itself or in a part. */
function checkNone(record: CatalogueRecord<'system'>): Finding[] {
  const { records, parts } = record.data;
  const inParts = parts.some((part) => part.records !== undefined);
  if (records === undefined && !inParts) {
    const message = '没有写属于它的记录，也没有说明本站没有';
    const fix = '补写 records；本站没有的，写 records: none';
    return [report('selection-finds-nothing', record, { path: ['records'], message, fix })];
  }
  if (records !== 'none' || !inParts) return [];
  const message = 'records 为 none，parts 里却列了记录';
  return [
    report('selection-finds-nothing', record, { path: ['records'], message, fix: '删去 records: none' }),
  ];
}
