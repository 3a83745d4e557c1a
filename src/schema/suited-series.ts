import { z } from 'zod';
import { provenance } from './provenance.ts';
import { classificationCode, identifier, text } from './scalars.ts';

/**
 * Which series of titles suit the occupations of a group, the editors' inference (`ladder/series-by-group.yaml`). The
 * entry closest to an occupation counts: its own, or else that of the lowest group above it.
 */
export const suitedSeries = provenance.extend({
  /** Code of a group or an occupation; the id of an occupation without a code. Always set. */
  of: z.union([classificationCode, identifier]),
  /** Series in order of fit; `none` where no series suits. Always set. */
  series: z.union([z.literal('none'), z.array(identifier).min(1)]),
  /** Why, in one short Chinese sentence. Always set. */
  reason: text,
  /** Nobody has printed such a table, so it can only be `inferred`. Always set. */
  confidence: z.literal('inferred'),
});
