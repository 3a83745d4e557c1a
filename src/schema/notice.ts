import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/confidence.ts';
import { MARKS } from '../vocabulary/mark.ts';
import { provenanceFields } from './provenance.ts';
import { fullDay, identifier, occupationCode, text, webAddress, wholeNumber } from './scalars.ts';
import { PUBLICATION_STATUSES } from './work-type.ts';

/** One row of a new-occupation notice. */
const announcedOccupation = z.strictObject({
  /** Name as announced. Always set. */
  name: text,
  /** Id of the occupation it is now. Set unless the name was only consulted on. */
  occupation: identifier.optional(),
  /** `consulted`: out for comment, not confirmed as published. Always set. */
  status: z.enum(PUBLICATION_STATUSES),
  /** Code given at that time. Only set when known. */
  codeAtIssue: occupationCode.optional(),
  /** Marks printed; absent when not known. */
  marks: z.array(z.enum(MARKS)).min(1).optional(),
  ...provenanceFields,
});

/** One announcement of new occupations (新职业信息发布), `notices/<date>-<name>.mdx`. */
export const notice = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** Tells announcements from circulars. Always set. */
  kind: z.literal('new-occupations'),
  /** Number of the batch, counted from 2019. Always set. */
  batch: wholeNumber,
  /** Day it was issued or made public. Absent for the batch that had no notice of its own. */
  issued: fullDay.optional(),
  /** Days between which it was out for comment. Only set when known. */
  consulted: z.strictObject({ from: fullDay, to: fullDay }).optional(),
  /** Document number. Only set when known. */
  docNumber: text.optional(),
  /** Title. Only set when known. */
  title: z.strictObject({ text, confidence: z.enum(CONFIDENCES) }).optional(),
  /** Bodies that issued it. Always set. */
  issuers: z.strictObject({ names: z.array(text).min(1), confidence: z.enum(CONFIDENCES) }),
  /** How many were announced. `workTypes` and `adjustments` only set when known. */
  counts: z.strictObject({
    occupations: wholeNumber,
    workTypes: wholeNumber.optional(),
    adjustments: wholeNumber.optional(),
  }),
  /** Address of the official page. Only set when known. */
  address: webAddress.optional(),
  /** The occupations announced or consulted on. Always set. */
  occupations: z.array(announcedOccupation).min(1),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});

/** One row of a new-occupation notice. */
export type AnnouncedOccupation = z.infer<typeof announcedOccupation>;

/** One circular that issued national occupational standards, `notices/<date>-<name>.yaml`. */
export const circular = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** Tells circulars from announcements. Always set. */
  kind: z.literal('standards'),
  /** Always set. */
  docNumber: text,
  /** Day of issue as the official list gives it. Always set. */
  issued: fullDay,
  /** How many standards the official list shows under it. Always set. */
  count: wholeNumber,
  /** Bodies that issued it jointly. Only set when known. */
  jointIssuers: z.strictObject({ names: z.array(text).min(1), confidence: z.enum(CONFIDENCES) }).optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});
