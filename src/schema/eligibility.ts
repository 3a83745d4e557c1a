import { z } from 'zod';
import { PROGRAMMES } from '../vocabulary/programme.ts';
import { STANDARD_LEVELS } from '../vocabulary/skill-level.ts';
import { TITLE_TIERS } from '../vocabulary/title-tier.ts';
import { provenanceFields } from './provenance.ts';
import { identifier, text, truth, wholeNumber, year } from './scalars.ts';

/** One way to be allowed to apply for a level; every field that is set must hold. */
export const alternative = z.strictObject({
  /** Level applied for; `any` and `3-or-higher` for direct recognition, `single` for special abilities. Always set. */
  level: z.enum([...STANDARD_LEVELS, 'any', '3-or-higher', 'single']),
  /** Number or name of the alternative within its level, ASCII, e.g. `1`, `2a`. Always set. */
  alternative: text,
  /** The condition as one sentence, in our words. Always set. */
  text,
  /** Occupation the variant belongs to, by name; `not-stated` where the copy names none. Only set for variants of single standards. */
  occupation: text.optional(),
  /** Only set when there is a limit. */
  minAge: wholeNumber.optional(),
  /** Years of work in all. Only set when asked. */
  yearsTotal: wholeNumber.optional(),
  /** Where the years must have been worked. Only set when said. */
  scope: z.enum(['own', 'same-or-related']).optional(),
  /** Level of the certificate that must be held. Only set when asked. */
  certificate: z.enum(STANDARD_LEVELS).optional(),
  /** Years of work since that certificate. Only set when asked. */
  yearsAfterCertificate: wholeNumber.optional(),
  /** Years since that certificate was obtained, working or not. Only set when asked. */
  certificateAgeYears: wholeNumber.optional(),
  /** Another certificate that must be held. Only set when asked. */
  otherCertificate: text.optional(),
  /** Title that must be held. Only set when asked. */
  title: z
    .strictObject({
      /** As the rule names it. */
      text,
      /** Tiers that satisfy it. */
      tiers: z.array(z.enum(TITLE_TIERS)).min(1),
      /** `true` when a 专业技术人员职业资格 does as well. */
      orQualification: truth,
      /** `true` when it must match the field of the occupation. Only set when said. */
      matchesField: truth.optional(),
    })
    .optional(),
  /** Years of work since that title. Only set when asked. */
  yearsAfterTitle: wholeNumber.optional(),
  /** Schooling asked for. Only set when asked. */
  education: z
    .strictObject({
      /** As the rule names it. */
      text,
      /** Kinds of schooling that satisfy it, the exact list. */
      programmes: z.array(z.enum(PROGRAMMES)).min(1),
      /** `true` when the same or a related major is asked. Only set when said. */
      relatedMajor: truth.optional(),
      /** `true` when the programme must have been assessed (经评估论证). Only set when said. */
      assessedProgramme: truth.optional(),
      /** Programmes of the list that alone must have been assessed. Only set with `assessedProgramme`, when not all. */
      assessedFor: z.array(z.enum(PROGRAMMES)).min(1).optional(),
      /** `true` when students of the final year count; only set when said. */
      finalYearStudents: truth.optional(),
      /** `true` when it asks for students, not graduates. Only set when said. */
      students: truth.optional(),
    })
    .optional(),
  /** Training asked for. Only set when asked. */
  training: text.optional(),
  /** Years of traineeship (见习) in the occupation. Only set when asked. */
  traineeYears: wholeNumber.optional(),
  /** `true` when a completed apprenticeship is asked. Only set when asked. */
  apprenticeship: truth.optional(),
  /** Anything else asked, or what was asked in words, in Chinese. Only set when asked. */
  activity: text.optional(),
  /** `true` when only one copy has this alternative. */
  singleCopy: truth.optional(),
  /** Only set when there is something to say. */
  note: text.optional(),
});

/** A set of eligibility rules (申报条件), `ladder/eligibility-rule-sets.yaml`. */
export const eligibilitySet = z.strictObject({
  /** Always set. */
  id: identifier,
  /** Short name, in Chinese. Always set. */
  name: text,
  /** What it applies to, in Chinese. Always set. */
  appliesTo: text,
  /** Kind of standard it governs. Only set when it governs national standards. */
  standardKind: z.enum(['skill', 'professional-technical']).optional(),
  /** Set that its rules add to, each for one occupation's standard. Only set for variants of single standards. */
  variantOf: identifier.optional(),
  /** `true` when years of work must be unbroken (连续), not added up (累计). Only set when said. */
  yearsContinuous: truth.optional(),
  /** First and last edition year it governs. Only set when it follows from the year. */
  editions: z.strictObject({ from: year.optional(), to: year.optional() }).optional(),
  /** Document number behind it. Only set when known. */
  docNumber: text.optional(),
  /** Policy record behind it. Only set when there is one. */
  policy: identifier.optional(),
  /** Article of that document. Only set when known. */
  article: text.optional(),
  /** Alternatives in printed order. Always set. */
  rules: z.array(alternative).min(1),
  ...provenanceFields,
});

/** A set of eligibility rules. */
export type EligibilitySet = z.infer<typeof eligibilitySet>;

/** One way to be allowed to apply for a level. */
export type Alternative = z.infer<typeof alternative>;
