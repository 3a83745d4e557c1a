import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { TITLE_TIER_LABELS, type TitleTier } from '../../vocabulary/title-tier.ts';
import type { PathwayRules } from '../pathway-rules.ts';

/**
 * Names a level, title or post in Chinese.
 *
 * @param target `level:3`, `title:engineering/assistant` or `post:chief-technician`
 * @returns the name; the target itself where there is no such thing
 * @example nameTarget('title:engineering/assistant', rules) // '助理工程师（工程技术人员，助理级）'
 */
export function nameTarget(target: string, rules: Pick<PathwayRules, 'series' | 'posts'>): string {
  const [kind, id = ''] = target.split(':');
  if (kind === 'level') {
    const names: Readonly<Record<string, string>> = STANDARD_LEVEL_NAMES;
    return id === 'single' ? '专项职业能力' : (names[id] ?? target);
  }
  if (kind === 'post') return rules.posts.find((post) => post.id === id)?.name ?? target;
  const [name, tier] = id.split('/');
  const series = rules.series.find((one) => one.id === name);
  const names = series?.tiers.find((one) => one.tier === tier)?.names;
  if (series === undefined || names === undefined) return target;
  return `${names.join('、')}（${series.name}，${TITLE_TIER_LABELS[tier as TitleTier]}）`;
}
