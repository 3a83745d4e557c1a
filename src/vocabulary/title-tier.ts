/** Tiers of a professional title, from the lowest. */
export const TITLE_TIERS = ['basic', 'assistant', 'intermediate', 'associate-senior', 'full-senior'] as const;

/** One of {@link TITLE_TIERS}. */
export type TitleTier = (typeof TITLE_TIERS)[number];

/** What each tier is called. */
export const TITLE_TIER_LABELS: Readonly<Record<TitleTier, string>> = {
  basic: '员级',
  assistant: '助理级',
  intermediate: '中级',
  'associate-senior': '副高级',
  'full-senior': '正高级',
};
