import { z } from 'zod';
import { provenanceFields } from './provenance.ts';
import { day, fullDay, identifier, text } from './scalars.ts';

/** A policy document and what it set in motion (`policies/<id>.mdx`; the body is editorial). */
export const policy = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** Day, month or year. Always set. */
  date: day,
  /** Document number(s). Only set when known. */
  docNumber: text.optional(),
  /** Always set. */
  title: text,
  /** Always set. */
  issuer: text,
  /** What it did, in one sentence of our own. Always set. */
  effect: text,
  /** Articles this site cites, with what they say in our words. Only set when one is cited. */
  articles: z
    .array(z.strictObject({ number: text, text }))
    .min(1)
    .optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});

/** A policy document and what it set in motion. */
export type Policy = z.infer<typeof policy>;
