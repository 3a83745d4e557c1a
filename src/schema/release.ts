import { z } from 'zod';
import { RECORD_KINDS } from '../vocabulary/record-kind.ts';
import { fullDay, text } from './scalars.ts';

const flag = z.literal('true').transform(() => true as const);

/** One fact of a record that became another. */
const fieldChange = z.strictObject({
  /** Name of the field. Always set. */
  field: text,
  /** Only set when there was something before. */
  before: text.optional(),
  /** Only set when something is left. */
  after: text.optional(),
});

/** What happened to one record. */
const versionChange = z.strictObject({
  /** Always set. */
  kind: z.enum(RECORD_KINDS),
  /** Always set. */
  id: text,
  /** What people call it. Always set. */
  name: text,
  /** Always set. */
  what: z.enum(['added', 'changed', 'removed']),
  /** Only set when the name changed. */
  formerName: text.optional(),
  /** Always set; may be empty. */
  fields: z.array(fieldChange),
  /** Only set when something besides the fields changed. */
  others: flag.optional(),
});

/** `releases/<version>.yaml`: one published version. Written by `npm run release`, never by hand. */
export const release = z.strictObject({
  /** Version of the program and day of the content. Always set. */
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-\d{8})?$/, '版本应写作 0.1.0-20261122'),
  /** Day the content stood at. Always set. */
  date: fullDay,
  /** What changed since the version before. Always set; empty for the first. */
  changes: z.array(versionChange),
});

/** `releases/facts.yaml`: what the last published version said, to compare the next with. */
export const releaseFacts = z.strictObject({
  /** The version. Always set. */
  version: release.shape.version,
  /** `kind:id` → its facts. Always set. */
  facts: z.record(
    z.string().regex(/^[a-z-]+:/),
    z.strictObject({
      name: text,
      fields: z.record(text, text),
      rest: text,
    }),
  ),
});
