import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A circular issued as many standards as are linked to it. */
export const circularCountDiffers: Rule = {
  id: 'circular-count-differs',
  title: '颁布通知所写的标准数与实际收录数应相符',
  check({ catalogue, isPartial }) {
    if (isPartial('standard')) return [];
    const linked = new Map<string, number>();
    for (const { data } of catalogue.standard)
      linked.set(data.circular, (linked.get(data.circular) ?? 0) + 1);
    return catalogue.circular.flatMap((record) => {
      const found = linked.get(record.id) ?? 0;
      if (found === record.data.count) return [];
      return [
        report('circular-count-differs', record, {
          severity: 'warning',
          path: ['count'],
          message: `count 为 ${record.data.count}，收录的标准里却有 ${found} 项由它颁布`,
          fix: '核对官方目录：补写漏收的标准，改正标准的 circular，或改 count',
        }),
      ];
    });
  },
};
