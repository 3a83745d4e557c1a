/** Kinds of records that a system may gather; each has a page, or a section of one. */
export const SELECTABLE_KINDS = [
  'group',
  'occupation',
  'notice',
  'standard',
  'circular',
  'evaluation-spec',
  'ability-spec',
  'skill-level',
  'title-series',
  'equivalence',
  'eligibility-set',
  'qualification',
  'policy',
  'guide',
] as const;

/** One of {@link SELECTABLE_KINDS}. */
export type SelectableKind = (typeof SELECTABLE_KINDS)[number];
