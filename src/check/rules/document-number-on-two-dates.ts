import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** One document number stands for one document with one date; a note explains where sources disagree. */
export const documentNumberOnTwoDates: Rule = {
  id: 'document-number-on-two-dates',
  title: '同一发文号写有两个日期的，要有 note 说明',
  check({ catalogue }) {
    const first = new Map<string, CatalogueRecord<'circular'>>();
    return catalogue.circular.flatMap((record) => {
      const { docNumber, issued, note } = record.data;
      const other = first.get(docNumber);
      if (other === undefined) first.set(docNumber, record);
      if (other === undefined || other.data.issued === issued) return [];
      if (note !== undefined || other.data.note !== undefined) return [];
      return [
        report('document-number-on-two-dates', record, {
          severity: 'warning',
          path: ['issued'],
          message: `${docNumber} 在这里的日期为 ${issued}，在 ${other.file} 里为 ${other.data.issued}`,
          fix: '核对原文；来源本身有两个日期的，在其中一条写 note 说明',
        }),
      ];
    });
  },
};
