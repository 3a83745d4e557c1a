import { createHash } from 'node:crypto';

/** Enough to notice a change, few enough for thousands of records. */
const DIGITS = 8;

/**
 * Digest of what is not kept word for word of a published record; see `collectFacts`.
 */
export function digestFacts(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
