import { z } from 'zod';
import { identifier, text } from './scalars.ts';

/** What a source is: an official text, somebody's copy, a compiled list, or a stand-in for "none found". */
const SOURCE_KINDS = ['official', 'third-party-copy', 'compiled-list', 'none'] as const;

/** One document or list that facts were taken from (`content/sources.yaml`). */
export const source = z.strictObject({
  /** Always set. Other records name it in `sources`. */
  id: identifier,
  /** What it is called, in Chinese. Always set. */
  title: text,
  /** Who published it. Only set when known. */
  publisher: text.optional(),
  /** Web addresses or places in public repositories, as found. Only set when there is one. */
  where: z.array(text).min(1).optional(),
  /** Always set. */
  kind: z.enum(SOURCE_KINDS),
  /** What was read of it, and how far it can be trusted. Only set when there is something to say. */
  note: text.optional(),
});
