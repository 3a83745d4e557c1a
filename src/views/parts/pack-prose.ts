import type { ProseBlock } from '../../schema/prose.ts';

/** Text of a record from a content pack, in blocks of words. */
export type PackProse = readonly ProseBlock[];
