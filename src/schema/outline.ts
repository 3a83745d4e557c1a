import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/confidence.ts';
import { STANDARD_LEVELS } from '../vocabulary/skill-level.ts';
import { identifier, text, truth, wholeNumber } from './scalars.ts';

/** A work content (工作内容) with the number of items seen under it; no requirement text. */
const workContent = z.strictObject({
  /** Number as printed, e.g. `1.1`. Always set. */
  number: text,
  /** Absent when the name could not be read. */
  name: text.optional(),
  /** Skill requirements seen. Only set when counted; at least so many. */
  skills: wholeNumber.optional(),
  /** Knowledge requirements seen. Only set when counted; at least so many. */
  knowledge: wholeNumber.optional(),
  /** `true` when other text was glued to the name and was taken off. */
  nameRepaired: truth.optional(),
  /** Only set when it differs from the outline's. */
  nameConfidence: z.enum(CONFIDENCES).optional(),
  /** What is known to be lost or odd about this row, in Chinese. Only set when there is something to say. */
  note: text.optional(),
});

/** A function (职业功能) of one level. */
const outlineFunction = z.strictObject({
  /** Number as printed. Always set. */
  number: text,
  /** Absent when the name could not be read. */
  name: text.optional(),
  /** Only set when it differs from the outline's. */
  nameConfidence: z.enum(CONFIDENCES).optional(),
  /** `true` when other text was glued to the name and was taken off. */
  nameRepaired: truth.optional(),
  /** Only set when there is something to say. */
  note: text.optional(),
  /** Work types this function belongs to. Only set when the standard says so. */
  workTypes: z.array(text).min(1).optional(),
  /** Work contents in printed order. Always set; may be empty when none was read. */
  works: z.array(workContent),
});

/** A direction (职业方向) or work type inside a level, with functions of its own. */
const outlineDirection = z.strictObject({
  /** Absent when the standard prints none. */
  number: text.optional(),
  /** Absent when the name could not be read. */
  name: text.optional(),
  /** Only set when it differs from the outline's. */
  nameConfidence: z.enum(CONFIDENCES).optional(),
  /** `true` when other text was glued to the name and was taken off. */
  nameRepaired: truth.optional(),
  /** Only set when there is something to say. */
  note: text.optional(),
  functions: z.array(outlineFunction).min(1),
});

/** Functions and work contents of one level. */
const outlineLevel = z.strictObject({
  /** Always set. */
  level: z.enum(STANDARD_LEVELS),
  /** Whether every function and work content is there and named. Always set. */
  complete: truth,
  /** Why it is not complete, or what else to know, in Chinese. Only set when there is something to say. */
  note: text.optional(),
  /** Set unless the level is split into directions. */
  functions: z.array(outlineFunction).min(1).optional(),
  /** Set when the level is split into directions or work types. */
  directions: z.array(outlineDirection).min(1).optional(),
});

/** Functions and work contents of a standard, level by level: names only. */
export const outline = z.strictObject({
  /** From the lowest level; levels that were not read are absent. */
  levels: z.array(outlineLevel).min(1),
  /** What readers should know about the reading, in Chinese. Only set when there is something to say. */
  notes: z.array(text).min(1).optional(),
  sources: z.array(identifier).min(1),
  confidence: z.enum(CONFIDENCES),
});

/** Functions and work contents of a standard, level by level. */
export type Outline = z.infer<typeof outline>;

/** Functions and work contents of one level. */
export type OutlineLevel = z.infer<typeof outlineLevel>;

/** A function (职业功能) of one level. */
export type OutlineFunction = z.infer<typeof outlineFunction>;
