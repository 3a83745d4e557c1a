import { listCodeLineage } from '../../vocabulary/list-code-lineage.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** An entry below another one is an exception, so it says something else. */
export const suitedSeriesRepeated: Rule = {
  id: 'suited-series-repeated',
  title: '职称系列与上一级相同的类别、职业不必另写',
  check({ catalogue }) {
    const entries = new Map(catalogue['suited-series'].map((record) => [record.id, record]));
    return catalogue['suited-series'].flatMap((record) => {
      const above = listCodeLineage(record.id)
        .slice(1)
        .map((code) => entries.get(code))
        .find((entry) => entry !== undefined);
      if (above === undefined || String(above.data.series) !== String(record.data.series)) return [];
      return [
        report('suited-series-repeated', record, {
          severity: 'warning',
          path: ['series'],
          message: `${record.id} 写的系列与上一级 ${above.id} 相同`,
          fix: `删去这一条；理由更好的，写到 ${above.id} 那一条去`,
        }),
      ];
    });
  },
};
