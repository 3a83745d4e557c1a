import type { Alternative } from '../../schema/eligibility.ts';
import type { LineKind } from './level-ladder.ts';

/**
 * Says what kind of line an eligibility alternative is drawn as, by what it asks first of all: a title held, schooling,
 * another certificate, the level below, an apprenticeship, or work.
 *
 * @param alternative one way to be allowed to apply for a level
 * @example classifyAlternative({ yearsTotal: 5, … }) // 'work'
 */
export function classifyAlternative(alternative: Alternative): LineKind {
  const { title, education, otherCertificate, certificate, activity, yearsTotal } = alternative;
  if (title !== undefined) return 'held';
  if (education !== undefined) return 'education';
  if (otherCertificate !== undefined) return 'other';
  if (certificate !== undefined) return 'trunk';
  if (yearsTotal === undefined && activity?.includes('学徒') === true) return 'apprenticeship';
  return yearsTotal !== undefined || activity !== undefined ? 'work' : 'other';
}
