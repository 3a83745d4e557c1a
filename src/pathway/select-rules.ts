import { PROFESSIONAL_LEVELS, SKILL_LEVELS, type StandardLevel } from '../vocabulary/skill-level.ts';
import type { LevelRule, OccupationEntry, PathwayRules, RuleSet } from './pathway-rules.ts';
import type { Profile } from './profile.ts';

/** The rules that a person is judged by, and why these. */
export interface SelectedRules {
  readonly set: RuleSet;
  /** The occupation asked about. Absent where the profile names none. */
  readonly occupation?: OccupationEntry | undefined;
  /** Levels there are to apply for, from the lowest; `single` where there is but one. */
  readonly levels: readonly (StandardLevel | 'single')[];
  /** Every way to apply for a level, the standard's own variants included. */
  readonly rulesFor: (level: StandardLevel | 'single') => readonly LevelRule[];
}

const HIGHER: readonly string[] = ['3', '2', '1'];

/**
 * Selects the rules a person is judged by: the set the profile names, or else the one that governs the occupation's
 * standard, or else the newest; with it the variants of that standard.
 *
 * @param profile a profile without mistakes
 */
export function selectRules(profile: Profile, rules: PathwayRules): SelectedRules {
  const occupation = profile.occupation === undefined ? undefined : rules.occupations[profile.occupation];
  const named = profile.ruleSet ?? occupation?.ruleSet ?? rules.newestSet;
  const set = rules.sets.find(({ id }) => id === named) ?? rules.sets[0];
  if (set === undefined) throw new Error('no rule sets');
  const general = rules.sets.find(({ id }) => id === set.variantOf) ?? set;
  const names = occupation === undefined ? [] : [occupation.name, ...(occupation.otherNames ?? [])];
  const usable = rules.sets
    .filter(({ id, variantOf }) => id === general.id || variantOf === general.id)
    .flatMap((one) => one.rules)
    .filter((rule) => rule.occupation === undefined || names.includes(rule.occupation));
  return {
    set,
    occupation,
    levels: listLevels(general, occupation),
    rulesFor: (level) => usable.filter((rule) => coversLevel(rule.level, level)),
  };
}

/** Levels of the kind the set is for, as far as the occupation's standard sets them. */
function listLevels(set: RuleSet, occupation: OccupationEntry | undefined): SelectedRules['levels'] {
  if (set.rules.some(({ level }) => level === 'single')) return ['single'];
  const all = set.kind === 'professional-technical' ? PROFESSIONAL_LEVELS : SKILL_LEVELS;
  return all.filter((level) => occupation?.levels?.includes(level) ?? true);
}

function coversLevel(covered: LevelRule['level'], level: StandardLevel | 'single'): boolean {
  if (covered === level) return true;
  return level !== 'single' && (covered === 'any' || (covered === '3-or-higher' && HIGHER.includes(level)));
}
