import type { StandardLevel } from '../vocabulary/skill-level.ts';
import type { TitleTier } from '../vocabulary/title-tier.ts';

/** Where a person wants to be. */
export type Goal =
  | { readonly kind: 'level'; readonly level: StandardLevel }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'title'; readonly series: string; readonly tier: TitleTier };

/** A goal that rules lead to; posts stand on top of them. */
export type RuledGoal = Exclude<Goal, { readonly kind: 'post' }>;

/**
 * Writes a goal the way `parseGoal` reads it, and a step names what it obtains.
 */
export function nameGoal(goal: Goal): string {
  if (goal.kind === 'level') return `level:${goal.level}`;
  return goal.kind === 'title' ? `title:${goal.series}/${goal.tier}` : `post:${goal.id}`;
}
