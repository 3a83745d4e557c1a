import { z } from 'zod';
import { provenanceFields } from './provenance.ts';
import { classificationCode, text } from './scalars.ts';

/** A major, sub-major or minor group (大类、中类、小类) of the classification in force. */
export const group = z.strictObject({
  /** `6`, `6-18` or `6-18-01`. Always set. */
  code: classificationCode,
  /** Official name. Always set. */
  name: text,
  /** Code one rank up. Set for every group that is not a major group. */
  parent: classificationCode.optional(),
  /** The GBM code of the official table (GB/T 6565). Only set when printed. */
  gbm: text.optional(),
  ...provenanceFields,
});
