import { listCodeLineage } from '../../vocabulary/list-code-lineage.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Every occupation has series of titles that suit it, its own or its group's, or a word that none does. */
export const suitedSeriesMissing: Rule = {
  id: 'suited-series-missing',
  title: '每个职业都应写明适合哪个职称系列，或没有适合的系列',
  check({ catalogue, isKnown }) {
    return catalogue.occupation
      .filter(
        ({ id, data }) => ![id, ...listCodeLineage(data.code)].some((code) => isKnown('suited-series', code)),
      )
      .map((record) =>
        report('suited-series-missing', record, {
          severity: 'warning',
          path: ['code'],
          message: `${record.data.name} 没有写明适合哪个职称系列，它的类别也没有`,
          fix: '在 ladder/series-by-group.yaml 里给它或它的类别补一条；没有适合的写 series: none',
        }),
      );
  },
};
