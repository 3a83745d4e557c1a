import type { Finding } from '../../diagnostics/diagnostic.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** An everyday name leads to one occupation, unless every occupation that carries it says that it is shared. */
export const aliasOnTwoOccupations: Rule = {
  id: 'alias-on-two-occupations',
  title: '同一别名用于几个职业时，每处都要写 shared: true',
  check({ catalogue }) {
    const holders = new Map<string, Set<string>>();
    for (const { id, data } of catalogue.occupation)
      for (const name of [data.name, ...(data.aliases ?? []).map((alias) => alias.name)])
        holders.set(name, (holders.get(name) ?? new Set()).add(id));
    const findings: Finding[] = [];
    for (const record of catalogue.occupation)
      for (const [at, { name, shared }] of (record.data.aliases ?? []).entries()) {
        const others = [...(holders.get(name) ?? [])].filter((id) => id !== record.id);
        if (others.length === 0 || shared !== undefined) continue;
        findings.push(
          report('alias-on-two-occupations', record, {
            path: ['aliases', at, 'name'],
            message: `别名“${name}”也是职业 ${others.join('、')} 的名称或别名`,
            fix: '确为几个职业共用的，各处都写 shared: true；不是的，只留一处',
          }),
        );
      }
    return findings;
  },
};
