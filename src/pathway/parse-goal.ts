import { TITLE_TIERS, TITLE_TIER_LABELS } from '../vocabulary/title-tier.ts';
import type { Goal } from './goal.ts';
import type { PathwayRules } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import { selectRules } from './select-rules.ts';

/**
 * Reads a goal such as `level:1`, `post:chief-technician` or `title:engineering/associate-senior`.
 *
 * @param text the goal as written
 * @param profile whose occupation says which levels there are
 * @returns the goal, or in Chinese why there is none such
 */
export function parseGoal(
  text: string,
  profile: Profile,
  rules: PathwayRules,
): Goal | { readonly mistake: string } {
  const [, kind, id = ''] = /^(level|post|title):(.+)$/.exec(text) ?? [];
  if (kind === 'level') return parseLevel(id, profile, rules);
  if (kind === 'post') {
    const posts = rules.posts.map((post) => post.id);
    return posts.includes(id)
      ? { kind, id }
      : { mistake: `没有岗位“${id}”；可写 ${posts.map((post) => `post:${post}`).join('、')}。` };
  }
  if (kind === 'title') return parseTitle(id, rules);
  return {
    mistake: `看不懂目标“${text}”；请写作 level:3、post:chief-technician 或 title:engineering/intermediate。`,
  };
}

function parseLevel(id: string, profile: Profile, rules: PathwayRules): Goal | { readonly mistake: string } {
  const levels = selectRules(profile, rules).levels.filter((level) => level !== 'single');
  const level = levels.find((one) => one === id);
  return level === undefined
    ? { mistake: `这里没有等级“${id}”；可写 ${levels.map((one) => `level:${one}`).join('、')}。` }
    : { kind: 'level', level };
}

function parseTitle(id: string, rules: PathwayRules): Goal | { readonly mistake: string } {
  const [name = '', tierName = ''] = id.split('/');
  const series = rules.series.find((one) => one.id === name);
  if (series === undefined) return { mistake: `没有职称系列“${name}”。` };
  const tier = TITLE_TIERS.find((one) => one === tierName);
  const tiers = series.tiers.map((one) => `${one.tier}（${TITLE_TIER_LABELS[one.tier]}）`).join('、');
  if (tier === undefined || !series.tiers.some((one) => one.tier === tier))
    return { mistake: `${series.name}系列没有层级“${tierName}”；可写 ${tiers}。` };
  return { kind: 'title', series: name, tier };
}
