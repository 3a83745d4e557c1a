import type { Profile } from '../profile.ts';
import { MET, type Outcome } from './outcome.ts';

/**
 * Judges a completed apprenticeship.
 */
export function judgeApprenticeship({ apprenticeship }: Profile): Outcome {
  const what = '学徒期满';
  if (apprenticeship === undefined) return { kind: 'open', fields: ['apprenticeship'], what };
  return apprenticeship === 'completed' ? MET : { kind: 'need', what };
}

/**
 * Judges a certificate other than that of a level, by its name.
 */
export function judgeOtherCertificate({ certificates }: Profile, name: string): Outcome {
  if (certificates === undefined) return { kind: 'open', fields: ['certificates'], what: name };
  return certificates?.includes(name) === true ? MET : { kind: 'need', what: name };
}

/**
 * Judges awards any one of which will do.
 */
export function judgeAwards({ awards }: Profile, names: readonly string[]): Outcome {
  const what = names.join('、');
  if (awards === undefined) return { kind: 'open', fields: ['awards'], what };
  return awards?.some((award) => names.includes(award)) === true ? MET : { kind: 'need', what };
}
