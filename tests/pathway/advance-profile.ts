import type { RouteStep } from '../../src/pathway/assessment.ts';
import { countYears } from '../../src/pathway/calendar/count-years.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { SKILL_LEVELS, STANDARD_LEVELS } from '../../src/vocabulary/skill-level.ts';
import { TITLE_TIERS } from '../../src/vocabulary/title-tier.ts';

/**
 * Lets a person go on working from one day to another.
 */
export function advanceProfile(profile: Profile, from: string, to: string): Profile {
  const passed = countYears(from, to);
  const years = profile.years ?? { own: 0, related: 0 };
  return {
    ...profile,
    ...(profile.age === undefined ? {} : { age: profile.age + passed }),
    years: {
      ...years,
      own: (years.own ?? 0) + passed,
      ...(years.continuous === undefined ? {} : { continuous: years.continuous + passed }),
    },
  };
}

/**
 * Gives a person what a step obtains, on its day.
 */
export function takeStep(profile: Profile, { obtain, on }: Pick<RouteStep, 'obtain' | 'on'>): Profile {
  const [kind, id = ''] = obtain.split(':');
  const level = STANDARD_LEVELS.find((one) => one === id);
  if (kind === 'level' && level !== undefined) return { ...profile, level: { level, since: on } };
  const [series = '', tierName] = id.split('/');
  const tier = TITLE_TIERS.find((one) => one === tierName);
  return kind === 'title' && tier !== undefined
    ? { ...profile, title: { series, tier, since: on } }
    : profile;
}

/** Names every answer of a level as a step does. */
export function nameLevel(level: number | string): string {
  return `level:${SKILL_LEVELS.find((one) => one === String(level)) ?? String(level)}`;
}
