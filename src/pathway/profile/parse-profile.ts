import { PROGRAMMES } from '../../vocabulary/programme.ts';
import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import { TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import type { ProfileMistake } from './profile-mistake.ts';
import type { Profile } from '../profile.ts';
import { type FieldReaders, readFields } from './read-fields.ts';
import { type ReadValue, readNumber, readOneOf, readText, readTexts, readTruth } from './read-values.ts';

const POSTS_ARE_NO_LEVELS = '学徒工、特级技师、首席技师是岗位，不是等级。';

const READERS: FieldReaders = {
  occupation: readText,
  ruleSet: readText,
  age: readNumber,
  years: group({ own: readNumber, related: readNumber, continuous: readNumber }),
  level: group(
    {
      level: readOneOf(STANDARD_LEVELS, POSTS_ARE_NO_LEVELS),
      since: readText,
      scope: readOneOf(['own', 'related']),
    },
    ['level'],
  ),
  title: group({ series: readText, tier: readOneOf(TITLE_TIERS), since: readText }, ['series', 'tier']),
  qualification: group({ id: readText, name: readText, since: readText, tier: readOneOf(TITLE_TIERS) }, [
    'id',
  ]),
  education: group(
    {
      programme: readOneOf(PROGRAMMES),
      relatedMajor: readTruth,
      assessed: readTruth,
      status: readOneOf(['student', 'final-year', 'graduated']),
      since: readText,
    },
    ['programme'],
  ),
  apprenticeship: readOneOf(['completed', 'none']),
  certificates: readTexts,
  awards: readTexts,
  wantedSeries: readText,
  place: readText,
};

/** Fields for which `null` means "none"; elsewhere it can only mean "not said". */
const MAY_BE_NONE: readonly string[] = [
  'years',
  'level',
  'title',
  'qualification',
  'education',
  'apprenticeship',
  'certificates',
  'awards',
];

/** A profile as far as it could be read. */
export interface ProfileReading {
  readonly profile: Profile;
  /** Every mistake in its form; with one it is not to be used. */
  readonly mistakes: readonly ProfileMistake[];
}

/**
 * Reads a profile from data of any shape.
 *
 * @param value parsed JSON
 * @returns the profile as far as it could be read, and every mistake in its form; with a mistake it is not to be used
 */
export function parseProfile(value: unknown): ProfileReading {
  const mistakes: ProfileMistake[] = [];
  const fields = readFields(value, READERS, '', mistakes) ?? {};
  const kept = Object.entries(fields).filter(([field, one]) => one !== null || MAY_BE_NONE.includes(field));
  return { profile: Object.fromEntries(kept), mistakes };
}

/** A reader for an object inside the profile; a `null` inside it means "not said". */
function group(readers: FieldReaders, required: readonly string[] = []): ReadValue<unknown> {
  return (value, field, mistakes) => {
    const fields = readFields(value, readers, field, mistakes, required);
    if (fields === undefined) return undefined;
    return Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== null));
  };
}
