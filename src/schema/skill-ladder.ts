import { z } from 'zod';
import { STANDARD_LEVELS } from '../vocabulary/skill-level.ts';
import { provenanceFields } from './provenance.ts';
import { identifier, text, wholeNumber, year } from './scalars.ts';

/** One rung of the eight-level ladder, or one professional-technical level (`ladder/skill-levels.yaml`). */
export const skillLevel = z.strictObject({
  /** `level-5` … `level-1`, `apprentice`, `special-technician`, `chief-technician`, `pt-junior` … Always set. */
  id: identifier,
  /** Always set. */
  name: text,
  /** A level of a standard, a post around those levels, or a professional-technical level. Always set. */
  kind: z.enum(['standard-level', 'post', 'professional-technical']),
  /** Place on the eight-level ladder, 1 is the lowest. Not set for professional-technical levels. */
  rank: wholeNumber.optional(),
  /** Set for levels of a standard, professional-technical ones included; posts have none. */
  level: z.enum(STANDARD_LEVELS).optional(),
  /** Year it was added to the ladder. Only set for posts. */
  added: year.optional(),
  /** What the level asks of a person, in our words. Only set for levels of a skill standard. */
  meaning: z.strictObject({ text, ...provenanceFields }).optional(),
  /** Policy and article behind it. Only set when known. */
  policy: z.strictObject({ id: identifier, article: text.optional() }).optional(),
  ...provenanceFields,
});

/** A fact about the ladder as a whole, in our words. */
export const ladderFact = z.strictObject({
  /** Always set. */
  id: identifier,
  /** Always set. */
  text,
  /** Policy and article behind it. Only set when known. */
  policy: z.strictObject({ id: identifier, article: text.optional() }).optional(),
  ...provenanceFields,
});
