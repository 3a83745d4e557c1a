import { z } from 'zod';
import { provenanceFields } from './provenance.ts';
import { identifier, text } from './scalars.ts';

/** Whether a work type is in a published text or only in one that was out for comment. */
export const PUBLICATION_STATUSES = ['published', 'consulted'] as const;

/** A work type (工种): a specialisation inside one occupation. */
export const workType = z.strictObject({
  /** Always set. */
  name: text,
  /** The code with its suffix, e.g. `6-30-05-01-014`. Only set when published. */
  code: text.optional(),
  /** Circular or notice that names it (id in `notices/`). Only set when known. */
  notice: identifier.optional(),
  /** Always set. */
  status: z.enum(PUBLICATION_STATUSES),
  ...provenanceFields,
});

/** A work type whose occupation is not established (`classification/unplaced-work-types.yaml`). */
export const unplacedWorkType = workType;
