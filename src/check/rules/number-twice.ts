import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A record that has a place in an official numbering. */
interface Numbered {
  readonly record: CatalogueRecord;
  readonly field: string;
  readonly number: number;
  /** The numbering it belongs to. */
  readonly within: string;
}

/** A number of an official list belongs to one record. */
export const numberTwice: Rule = {
  id: 'number-twice',
  title: '官方清单里的序号不得重复',
  check({ catalogue }) {
    const numbered: Numbered[] = [
      ...catalogue.qualification.map((record) =>
        number(record, 'number', record.data.number, record.data.part),
      ),
      ...catalogue['title-series'].map((record) => number(record, 'number', record.data.number)),
      ...catalogue.notice.map((record) => number(record, 'batch', record.data.batch)),
      ...[...catalogue['programme-part'], ...catalogue['programme-task'], ...catalogue['work-item']].map(
        (record) => number(record, 'number', record.data.number, record.file),
      ),
      ...catalogue['skill-level'].flatMap((record) =>
        record.data.rank === undefined ? [] : [number(record, 'rank', record.data.rank)],
      ),
    ];
    const first = new Map<string, CatalogueRecord>();
    return numbered.flatMap(({ record, field, number: value, within }): Finding[] => {
      const key = `${record.kind}/${within}/${value}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, record);
      if (other === undefined) return [];
      const label = RECORD_KIND_LABELS[record.kind];
      const message = `${field} 为 ${value}；${label} ${other.id} 已用这个序号`;
      return [
        report('number-twice', record, { path: [field], message, fix: '核对官方清单，改正其中一个序号' }),
      ];
    });
  },
};

/** A record with its number. */
function number(record: CatalogueRecord, field: string, value: number, within = ''): Numbered {
  return { record, field, number: value, within };
}
