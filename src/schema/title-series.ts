import { z } from 'zod';
import { TITLE_TIERS } from '../vocabulary/title-tier.ts';
import { provenanceFields } from './provenance.ts';
import { identifier, text, wholeNumber } from './scalars.ts';

/** One series of professional titles (职称系列) with its tiers (`ladder/title-series.yaml`). */
export const titleSeries = z.strictObject({
  /** Identifier and address, e.g. `engineering`. Always set. */
  id: identifier,
  /** Place in the official list, 1 to 27. Always set. */
  number: wholeNumber,
  /** Official name. Always set. */
  name: text,
  /** Names of titles by tier, from the lowest tier; a tier the series does not list is absent. Always set. */
  tiers: z.array(z.strictObject({ tier: z.enum(TITLE_TIERS), names: z.array(text).min(1) })).min(1),
  ...provenanceFields,
});
