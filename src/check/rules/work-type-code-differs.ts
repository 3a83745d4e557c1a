import { formatField } from '../../diagnostics/format-field.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** The code of a work type is its occupation's code with a suffix. */
export const workTypeCodeDiffers: Rule = {
  id: 'work-type-code-differs',
  title: '工种编码应为所属职业的编码加后缀',
  check({ catalogue }) {
    return catalogue.occupation.flatMap((record) =>
      (record.data.workTypes ?? []).flatMap(({ code }, at) => {
        if (code === undefined) return [];
        const path = ['workTypes', at, 'code'];
        const own = record.data.code;
        if (code.startsWith(`${own}-`) && /^\d{3}$/.test(code.slice(own.length + 1))) return [];
        return [
          report('work-type-code-differs', record, {
            path,
            message: `${formatField(path)} 为 ${code}；本职业编码为 ${own}`,
            fix: `写成 ${own}-001 的形式；工种属于别的职业的，移到那个职业`,
          }),
        ];
      }),
    );
  },
};
