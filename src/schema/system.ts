import { z } from 'zod';
import { provenanceFields } from './provenance.ts';
import { fullDay, identifier, text } from './scalars.ts';
import { selection } from './selection.ts';

/** One part of a system. */
const part = z.strictObject({
  name: text,
  text,
  /** Records that belong to it. Only set when there are such. */
  records: z.array(selection).min(1).optional(),
  /** Where it stands and how sure it is. Only set when that differs from the system's own. */
  own: z
    .strictObject({ sources: provenanceFields.sources, confidence: provenanceFields.confidence })
    .optional(),
});

/** A system of the skills policy, e.g. the standards or the competitions (`systems/<id>.yaml`). */
export const system = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** Always set. */
  name: text,
  /** What it is for, in a sentence or two of our own. Always set. */
  summary: text,
  /** What it consists of or how it works, part by part, in our words. Always set. */
  parts: z.array(part).min(1),
  /** Records that belong to it as a whole; `none` when this site holds none, in no part either. */
  records: z.union([z.literal('none'), z.array(selection).min(1)]).optional(),
  /** Systems that go on from here, and how, in a sentence of our own. Only set where there are such. */
  leadsTo: z
    .array(z.strictObject({ system: identifier, why: text }))
    .min(1)
    .optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});
