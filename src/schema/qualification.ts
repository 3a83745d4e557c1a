import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/confidence.ts';
import { TITLE_TIERS } from '../vocabulary/title-tier.ts';
import { provenanceFields } from './provenance.ts';
import { identifier, text, wholeNumber, year } from './scalars.ts';

/** A text with a confidence of its own. */
const rated = z.strictObject({ text, confidence: z.enum(CONFIDENCES) });

/** One item of the 国家职业资格目录 of 2021 (`qualifications/2021.yaml`). */
export const qualification = z.strictObject({
  /** Identifier and address, e.g. `2021-p-01`. Always set. */
  id: identifier,
  /** `professional` (专业技术人员, 59 items) or `skilled` (技能人员, 13 items). Always set. */
  part: z.enum(['professional', 'skilled']),
  /** Number within the part. Always set. */
  number: wholeNumber,
  /** Always set. */
  name: text,
  /** `licence` (准入类) or `proficiency` (水平评价类). Always set. */
  category: z.strictObject({ value: z.enum(['licence', 'proficiency']), confidence: z.enum(CONFIDENCES) }),
  /** Departments in charge, as one text. Only set when known. */
  departments: rated.optional(),
  /** Items inside it. Only set when there are any. */
  subItems: z.strictObject({ names: z.array(text).min(1), confidence: z.enum(CONFIDENCES) }).optional(),
  /** Occupations in force it is about, by equal name. Only set when there is one. */
  occupations: z
    .array(z.strictObject({ occupation: identifier, basis: text, confidence: z.enum(CONFIDENCES) }))
    .min(1)
    .optional(),
  ...provenanceFields,
});

/** A row that lets a qualification stand for a title (`ladder/qualification-to-title.yaml`). */
export const qualificationTitle = z.strictObject({
  /** Qualification as the table names it. Always set. */
  qualification: text,
  /** Catalogue item it belongs to. Only set when the name shows it. */
  item: identifier.optional(),
  /** Title it stands for, as the table names it. Always set. */
  title: text,
  /** Tier of that title; two where the table leaves the choice. Always set, from the lowest. */
  tiers: z.array(z.enum(TITLE_TIERS)).min(1),
  /** A place, or `not-stated` where the table names none. Always set. */
  place: text,
  /** Year of the table. Only set when stated. */
  year: year.optional(),
  ...provenanceFields,
});
