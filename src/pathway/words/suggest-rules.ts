import { assess } from '../assess.ts';
import type { Assessment, Cited } from '../assessment.ts';
import type { PathwayRules } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { listOpenLevels } from './list-open-levels.ts';
import { nameTarget } from './name-target.ts';

/** Another set of rules that a person should know of. */
export interface SuggestedRules extends Cited {
  readonly ruleSet: string;
}

/**
 * Says when the newest rules would let a person apply for more than those of their occupation's standard: circulars apply
 * them to older standards too, so nobody should take the older ones for the last word.
 *
 * @param assessment of this profile
 * @returns `undefined` where they allow no more, govern already, are for another kind of standard, or the person chose
 *   the rules themselves
 */
export function suggestRules(
  profile: Profile,
  assessment: Assessment,
  rules: PathwayRules,
): SuggestedRules | undefined {
  const newest = rules.sets.find(({ id }) => id === rules.newestSet);
  const used = rules.sets.find(({ id }) => id === assessment.ruleSet);
  if (profile.ruleSet !== undefined || newest === undefined || newest.id === used?.id) return undefined;
  if (newest.kind !== used?.kind) return undefined;
  const then = assess({ ...profile, ruleSet: newest.id }, rules, assessment.on);
  const allowed = (one: Assessment): readonly (number | string)[] =>
    listOpenLevels(one, profile).flatMap(({ status, level }) => (status === 'now' ? [level] : []));
  const open = allowed(then);
  const highest = open[open.length - 1];
  if (highest === undefined || allowed(assessment).includes(highest)) return undefined;
  return {
    ruleSet: newest.id,
    text: `按“${newest.name}”，现在最高可以申报${nameTarget(`level:${highest}`, rules)}。这套条件适用于${newest.appliesTo}；用不用它，看评价机构的公告。`,
    pages: [`pathways/index.html#${newest.id}`],
  };
}
