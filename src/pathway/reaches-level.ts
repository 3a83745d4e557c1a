import { PROFESSIONAL_LEVELS, SKILL_LEVELS, type StandardLevel } from '../vocabulary/skill-level.ts';

const SCALES: readonly (readonly StandardLevel[])[] = [SKILL_LEVELS, PROFESSIONAL_LEVELS];

/**
 * Whether a level is as high as another of the same kind. Skill levels and professional-technical levels do not
 * compare.
 *
 * @example reachesLevel('2', '3') // true
 */
export function reachesLevel(held: StandardLevel, asked: StandardLevel): boolean {
  return SCALES.some(
    (scale) => scale.includes(asked) && scale.includes(held) && scale.indexOf(held) >= scale.indexOf(asked),
  );
}
