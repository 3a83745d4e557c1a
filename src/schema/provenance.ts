import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/confidence.ts';
import { identifier, text } from './scalars.ts';

/** Where a fact comes from and how sure it is; every record has these fields. */
export const provenanceFields = {
  /** Ids of `sources.yaml`. Always set, at least one. */
  sources: z.array(identifier).min(1, '至少写一个来源'),
  /** How sure the record's main fact is. Always set. */
  confidence: z.enum(CONFIDENCES),
  /** A remark for readers, in Chinese. Only set when there is something to say. */
  note: text.optional(),
} as const;

/** Where a fact comes from and how sure it is. */
export const provenance = z.strictObject(provenanceFields);

/** Where a fact comes from and how sure it is. */
export type Provenance = z.infer<typeof provenance>;
