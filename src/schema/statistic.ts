import { z } from 'zod';
import { provenanceFields } from './provenance.ts';
import { classificationCode, day, identifier, text, wholeNumber } from './scalars.ts';

/** Employed persons of one sub-major group, census of 2020 (`statistics/employment-2020.yaml`). */
export const employment = z.strictObject({
  /** Place in the printed table. Always set. */
  order: wholeNumber,
  /** Major group as printed. Always set. */
  majorGroup: text,
  /** Sub-major group as printed. Always set. */
  name: text,
  /** Persons in the 10 % sample, as printed, not multiplied. Always set. */
  sample: wholeNumber,
  /** Group in force; `none` when it has no group of this name. Always set. */
  group: z.union([classificationCode, z.literal('none')]),
  ...provenanceFields,
});

/** Size of one edition of the classification (`statistics/edition-counts.yaml`). Absent counts are not known. */
export const editionCount = z.strictObject({
  /** Always set. */
  id: identifier,
  /** What the edition is called, in Chinese. Always set. */
  edition: text,
  /** Always set. */
  date: day,
  major: wholeNumber,
  subMajor: wholeNumber,
  minor: wholeNumber.optional(),
  occupations: wholeNumber.optional(),
  workTypes: wholeNumber.optional(),
  /** Occupations marked L, those marked L/S included. */
  green: wholeNumber.optional(),
  /** Occupations marked S, those marked L/S included. */
  digital: wholeNumber.optional(),
  /** Occupations marked L/S. */
  both: wholeNumber.optional(),
  ...provenanceFields,
});
