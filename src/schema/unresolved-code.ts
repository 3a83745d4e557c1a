import { z } from 'zod';
import { EDITIONS } from '../vocabulary/edition.ts';
import { provenanceFields } from './provenance.ts';
import { printedCode, text } from './scalars.ts';

/** A code of an earlier edition whose successor is not established (`classification/unresolved-codes.yaml`). */
export const unresolvedCode = z.strictObject({
  /** Always set. */
  edition: z.enum(EDITIONS),
  /** As printed. Always set. */
  code: printedCode,
  /** Name under that code. Always set. */
  name: text,
  /** `not-established`: nobody has said where it leads. `none`: known to have no successor. Always set. */
  successor: z.enum(['not-established', 'none']),
  ...provenanceFields,
});
