/**
 * How sure a fact is. Ordered from surest to least sure.
 *
 * - `official`: read in an official text or a faithful copy of the whole document
 * - `copied`: taken from a third party's copy or list
 * - `inferred`: concluded from other facts
 * - `unverified`: believed true, no source found
 */
export const CONFIDENCES = ['official', 'copied', 'inferred', 'unverified'] as const;

/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What a page prints beside a fact of each confidence. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  official: '官方',
  copied: '转录',
  inferred: '推断',
  unverified: '未核实',
};
