import { z } from 'zod';
import { identifier, text } from './scalars.ts';

/** The card of a content pack, `pack.yaml` at its top: whose records these are. */
export const contentPack = z.strictObject({
  /** Tells packs apart. Always set. */
  id: identifier,
  /** Whose records these are, in Chinese; pages show it beside every record of the pack. Always set. */
  name: text.max(40),
  /** `kind:id` of public records that records of this pack take the place of. Only set when there are such. */
  replaces: z
    .array(z.string().regex(/^[a-z-]+:[\dA-Za-z-]+$/, '应写作 种类:标识，例如 occupation:6-18-01-01'))
    .min(1)
    .optional(),
});

/** The card of a content pack. */
export type ContentPack = z.infer<typeof contentPack>;
