import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A notice lists as many published occupations as it announced; a note explains where it does not. */
export const noticeCountDiffers: Rule = {
  id: 'notice-count-differs',
  title: '公告所写的新职业数与所列行数应相符，不符的要有 note',
  check({ catalogue }) {
    return catalogue.notice.flatMap((record) => {
      const { counts, occupations, note } = record.data;
      const found = occupations.filter(({ status }) => status === 'published').length;
      if (found === counts.occupations || note !== undefined) return [];
      return [
        report('notice-count-differs', record, {
          severity: 'warning',
          path: ['counts', 'occupations'],
          message: `counts.occupations 为 ${counts.occupations}，所列已发布的新职业却有 ${found} 个`,
          fix: '核对公告：补写漏列的职业或改正数目；有出入的原因写进 note',
        }),
      ];
    });
  },
};
