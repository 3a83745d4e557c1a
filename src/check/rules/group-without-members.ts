import { listCodeLineage } from '../../vocabulary/list-code-lineage.ts';
import { parseOccupationCode, RANK_LABELS } from '../../vocabulary/occupation-code.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A group holds groups or occupations, except the 其他 groups of the classification, which stand empty. */
export const groupWithoutMembers: Rule = {
  id: 'group-without-members',
  title: '除“其他”类外，每个类别之下应有下级类别或职业',
  check({ catalogue, isPartial }) {
    if (isPartial('group') || isPartial('occupation')) return [];
    const codes = [...catalogue.group, ...catalogue.occupation].map(({ data }) => data.code);
    const parents = new Set(codes.flatMap((code) => listCodeLineage(code).slice(1)));
    return catalogue.group.flatMap((record) => {
      const { code, name } = record.data;
      if (parents.has(code) || name.startsWith('其他')) return [];
      const label = RANK_LABELS[parseOccupationCode(code)?.rank ?? 'minor'];
      const message = `${label} ${code} ${name} 之下没有任何类别或职业`;
      const fix = '核对大典：补写漏收的，或删去这个类别';
      return [report('group-without-members', record, { severity: 'warning', path: ['code'], message, fix })];
    });
  },
};
