import type { Profile } from '../profile.ts';

/** Age taken for somebody who did not give one: old enough to work. */
const WORKING_AGE = 16;

/** A profile in which every question has an answer. */
export interface AnsweredProfile {
  readonly profile: Profile;
  /** Fields that had none and were taken as "none", "not" or "only since today". */
  readonly assumed: readonly string[];
}

/**
 * Answers the open questions of a profile in the person's disfavour, so that a route promises nothing that an answer
 * could take away. Only the age is taken as that of somebody who may work, and work as unbroken, as `assess` does.
 *
 * @param on day from which clocks of unknown beginning run
 */
export function assumeNone(profile: Profile, on: string): AnsweredProfile {
  const { years, level, title, qualification, education } = profile;
  const answered = {
    age: profile.age ?? WORKING_AGE,
    years: { ...years, own: years?.own ?? 0, related: years?.related ?? 0 },
    level: level ? { ...level, since: level.since ?? on } : null,
    title: title ? { ...title, since: title.since ?? on } : null,
    qualification: qualification ? { ...qualification, since: qualification.since ?? on } : null,
    education: education
      ? {
          ...education,
          relatedMajor: education.relatedMajor ?? false,
          assessed: education.assessed ?? false,
          status: education.status ?? 'student',
        }
      : null,
    apprenticeship: profile.apprenticeship ?? 'none',
    certificates: profile.certificates ?? [],
    awards: profile.awards ?? [],
    place: profile.place ?? 'national',
  } as const;
  const assumed = Object.keys(answered).filter((field) => profile[field as keyof Profile] === undefined);
  return { profile: { ...profile, ...answered }, assumed };
}
