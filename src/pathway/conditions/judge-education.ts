import type { LevelRule } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { MET, type Outcome } from './outcome.ts';

/**
 * Judges schooling: the kind of school, the major, whether the programme was assessed, and whether the person has
 * graduated, is in the final year, or must still be a student.
 */
export function judgeEducation(profile: Profile, asked: NonNullable<LevelRule['education']>): Outcome {
  const held = profile.education;
  const what = asked.text;
  if (held === undefined) return { kind: 'open', fields: ['education'], what };
  if (held === null || !asked.programmes.includes(held.programme)) return { kind: 'need', what };
  const mustBeAssessed =
    asked.assessedProgramme === true && (asked.assessedFor?.includes(held.programme) ?? true);
  const questions: readonly [field: string, answer: boolean | undefined][] = [
    ['relatedMajor', asked.relatedMajor === true ? held.relatedMajor : true],
    ['assessed', mustBeAssessed ? held.assessed : true],
    ['status', fitsStatus(held.status, asked)],
  ];
  if (questions.some(([, answer]) => answer === false)) return { kind: 'need', what };
  const open = questions.filter(([, answer]) => answer === undefined).map(([field]) => `education.${field}`);
  return open.length > 0 ? { kind: 'open', fields: open, what } : MET;
}

/** Whether somebody at this stage of school is meant; `undefined` when it turns on the stage. */
function fitsStatus(
  status: NonNullable<Profile['education']>['status'],
  asked: NonNullable<LevelRule['education']>,
): boolean | undefined {
  if (asked.students === true) return status === undefined ? undefined : status !== 'graduated';
  if (asked.finalYearStudents === true) return status !== 'student';
  return status === undefined ? undefined : status === 'graduated';
}
