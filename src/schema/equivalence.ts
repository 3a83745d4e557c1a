import { z } from 'zod';
import { PROGRAMMES } from '../vocabulary/programme.ts';
import { SKILL_LEVELS } from '../vocabulary/skill-level.ts';
import { TITLE_TIERS } from '../vocabulary/title-tier.ts';
import { provenanceFields } from './provenance.ts';
import { day, identifier, text, wholeNumber } from './scalars.ts';

/** What an equivalence rule turns into what. */
const EQUIVALENCE_KINDS = [
  'skill-to-title',
  'title-to-skill',
  'school-to-education',
  'mutual-recognition',
  'direct-recognition',
] as const;

/** One end of an equivalence rule. The words are always there; the rest where it can be said exactly. */
const equivalenceEnd = z.strictObject({
  /** As the rule names it, e.g. `高级工`. Always set. */
  text,
  /** Skill levels meant. Only set when the end is a level. */
  levels: z.array(z.enum(SKILL_LEVELS)).min(1).optional(),
  /** Title tiers meant. Only set when the end is a title. */
  tiers: z.array(z.enum(TITLE_TIERS)).min(1).optional(),
  /** Title series meant. Only set when the rule is limited to some. */
  series: z.array(identifier).min(1).optional(),
  /** Schooling meant. Only set when the end is schooling. */
  programme: z.enum(PROGRAMMES).optional(),
});

/** A rule that ties skill levels, titles and schooling together (`ladder/equivalence-rules.yaml`). */
export const equivalence = z.strictObject({
  /** Always set. */
  id: identifier,
  /** Always set. */
  kind: z.enum(EQUIVALENCE_KINDS),
  /** Always set. */
  from: equivalenceEnd,
  /** Always set. */
  to: equivalenceEnd,
  /** Whole years that must pass. Only set when the rule sets them. */
  years: wholeNumber.optional(),
  /** From when the years count, in Chinese. Only set with `years`. */
  clock: text.optional(),
  /** What else must hold, in Chinese, each on its own. Only set when there is one. */
  conditions: z.array(text).min(1).optional(),
  /** Number of the document that sets the rule. Only set when known. */
  docNumber: text.optional(),
  /** Policy record of that document. Only set when there is one. */
  policy: identifier.optional(),
  /** Article of the document. Only set when known. */
  article: text.optional(),
  /** `national`, `local` (not said where) or a place, e.g. `山东`. Always set. */
  place: text,
  /** First day, month or year in force. Only set when known. */
  inForceSince: day.optional(),
  ...provenanceFields,
});

/** A rule that ties skill levels, titles and schooling together. */
export type Equivalence = z.infer<typeof equivalence>;
