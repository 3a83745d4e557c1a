import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/confidence.ts';
import { TARGET_BOUNDS } from '../vocabulary/target-bound.ts';
import { provenanceFields } from './provenance.ts';
import { identifier, text, truth, wholeNumber, year } from './scalars.ts';
import { selection } from './selection.ts';

/** A document before or after the plan that deals with the same matter. */
const document = z.strictObject({
  policy: identifier,
  role: z.enum(['earlier', 'later']),
  text,
  confidence: z.enum(CONFIDENCES),
});

/** What tasks and items of work have in common. */
const demand = {
  /** Identifier and address. Always set. */
  id: identifier,
  /** Number in the plan. Always set. */
  number: wholeNumber,
  /** Title in our words. Always set. */
  name: text,
  /** What the plan asks for, point by point, in our words. Always set. */
  asks: z.array(text).min(1),
  /** Systems it set up or was to improve. Always set. */
  systems: z.array(identifier).min(1),
  /** Records that answer it directly, beside those of its systems. Only set when there are such. */
  records: z.array(selection).min(1).optional(),
  /** Documents on the same matter, with what connects them. Only set when this site holds one. */
  documents: z.array(document).min(1).optional(),
};

/** One of the parts of an action plan (`programmes/2021-48.yaml`, list `parts`). */
export const programmePart = z.strictObject({
  /** Identifier and anchor. Always set. */
  id: identifier,
  /** Number in the plan. Always set. */
  number: wholeNumber,
  /** Name the plan gives it. Always set. */
  name: text,
  /** What it is about, in our words. Always set. */
  summary: text,
  /** The document it stands in. Always set. */
  policy: identifier,
  ...provenanceFields,
});

/** One task of an action plan (list `tasks`). */
export const programmeTask = z.strictObject({
  ...demand,
  /** The part it belongs to. Always set. */
  part: identifier,
  ...provenanceFields,
});

/** One item of the two-year work list (list `work`). */
export const workItem = z.strictObject({
  ...demand,
  /** First and last year of the list. Always set. */
  from: year,
  to: year,
  /** Tasks it carries out; that this is so is our reading. Always set. */
  tasks: z.array(identifier).min(1),
  ...provenanceFields,
});

/** A number the plan wants reached (list `targets`). */
export const programmeTarget = z.strictObject({
  /** Identifier and anchor. Always set. */
  id: identifier,
  /** What is counted, in our words. Always set. */
  name: text,
  /** The number exactly as the plan has it, e.g. `2-3`. Always set. */
  value: text,
  /** Always set. */
  unit: text,
  /** How the number is meant. Always set. */
  bound: z.enum(TARGET_BOUNDS),
  /** First and last year of its term. Always set. */
  from: year,
  to: year,
  /** `true` when the number is meant for each year of the term. */
  yearly: truth.optional(),
  /** Task it stands in. Not set for targets of the whole plan and of the work list. */
  task: identifier.optional(),
  /** Item of the work list it stands in. Not set otherwise. */
  work: identifier.optional(),
  /** Records of this site to count beside it, by year. Only set when they are the thing counted. */
  records: z.array(selection).min(1).optional(),
  ...provenanceFields,
});
