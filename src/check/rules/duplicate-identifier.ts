import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import { listRecords } from '../list-records.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** No two records of a kind share an identifier, no two occupations a code in force. */
export const duplicateIdentifier: Rule = {
  id: 'duplicate-identifier',
  title: '同类记录的标识、职业的现行编码不得重复',
  check({ catalogue }) {
    const seen = new Map<string, CatalogueRecord>();
    const findings: Finding[] = [];
    for (const record of listRecords(catalogue)) {
      const first = seen.get(`${record.kind}:${record.id}`);
      if (first === undefined) seen.set(`${record.kind}:${record.id}`, record);
      else findings.push(describe(record, first, fieldOf(record), record.id));
    }
    const byCode = new Map<string, CatalogueRecord<'occupation'>>();
    for (const record of catalogue.occupation) {
      const { code } = record.data;
      const first = byCode.get(code);
      if (first === undefined) byCode.set(code, record);
      else if (code !== 'unpublished' && first.id !== record.id)
        findings.push(describe(record, first, 'code', code));
    }
    return findings;
  },
};

/** The field that tells records of this kind apart. */
function fieldOf({ data }: CatalogueRecord): string {
  if ('id' in data) return 'id';
  if ('code' in data) return 'code';
  return 'name' in data ? 'name' : 'order';
}

/** The finding about the later of two records. */
function describe(record: CatalogueRecord, first: CatalogueRecord, field: string, value: string): Finding {
  const where = first.file === record.file ? '本文件前面的' : ` ${first.file} 里的`;
  return report('duplicate-identifier', record, {
    path: [field],
    message: `${RECORD_KIND_LABELS[record.kind]}的 ${field} 为 ${value}，与${where}一条重复`,
    fix: '两条是同一事物的，合为一条；不是的，改正其中一条的标识',
  });
}
