import type { Equivalence } from '../../schema/equivalence.ts';

const VERBS: Readonly<Record<Equivalence['kind'], string>> = {
  'skill-to-title': '可申报',
  'title-to-skill': '可申报',
  'school-to-education': '比照',
  'mutual-recognition': '比照认定为',
  'direct-recognition': '可直接认定为',
};

/**
 * Puts an equivalence rule into one sentence, in the words of the record.
 *
 * @example describeEquivalence(rule) // '高级工满 2 年（取得证书后从事技术技能工作的年数），可申报助理工程师；条件：在生产一线岗位工作。'
 */
export function describeEquivalence({ kind, from, to, years, clock, conditions }: Equivalence): string {
  const wait = years === undefined ? '' : `满 ${years} 年${clock === undefined ? '' : `（${clock}）`}`;
  const isBareTier = to.tiers !== undefined && to.series === undefined && kind === 'skill-to-title';
  const asked = conditions === undefined ? '' : `；条件：${conditions.join('；')}`;
  return `${from.text}${wait}，${VERBS[kind]}${to.text}${isBareTier ? '职称' : ''}${asked}。`;
}
