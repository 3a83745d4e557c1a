import { z } from 'zod';
import { MARKS } from '../vocabulary/mark.ts';
import { SELECTABLE_KINDS } from '../vocabulary/selectable-kind.ts';
import { identifier, text, year } from './scalars.ts';

/** Which records belong somewhere: all of a kind, or those that every further field lets through. */
export const selection = z.strictObject({
  /** Kind of the records. Always set. */
  kind: z.enum(SELECTABLE_KINDS),
  /** The records one by one. Only set when they are named. */
  ids: z.array(identifier).min(1).optional(),
  /** Value of their own field `kind`, e.g. `school-to-education`; of qualifications, `part`. Only set when it narrows. */
  type: text.optional(),
  /** Mark of occupations. Only set when it narrows. */
  mark: z.enum(MARKS).optional(),
  /** First year of issue. Only set when it narrows; standards are dated by their circular. */
  since: year.optional(),
  /** Last year of issue. Only set when it narrows. */
  until: year.optional(),
});

/** Which records belong somewhere. */
export type Selection = z.infer<typeof selection>;
