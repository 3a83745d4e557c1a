import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** An official name belongs to one occupation in force. */
export const nameOnTwoOccupations: Rule = {
  id: 'name-on-two-occupations',
  title: '现行职业的正式名称不得重复',
  check({ catalogue }) {
    const first = new Map<string, string>();
    return catalogue.occupation.flatMap((record) => {
      const { name } = record.data;
      const other = first.get(name);
      if (other === undefined) first.set(name, record.id);
      if (other === undefined || other === record.id) return [];
      const message = `name 为“${name}”，职业 ${other} 已用这个名称`;
      return [
        report('name-on-two-occupations', record, {
          path: ['name'],
          message,
          fix: '核对大典，改正其中一个名称',
        }),
      ];
    });
  },
};
