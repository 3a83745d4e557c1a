/**
 * Editions of the 职业分类大典, and the codes given between two editions
 * (`…-supplement`: by a notice, before the next edition took them over).
 */
export const EDITIONS = ['1999', '1999-supplement', '2015', '2015-supplement', '2022'] as const;

/** One of {@link EDITIONS}. */
export type Edition = (typeof EDITIONS)[number];

/** The edition in force. */
export const CURRENT_EDITION: Edition = '2022';

/** What a page prints for each edition. */
export const EDITION_LABELS: Readonly<Record<Edition, string>> = {
  '1999': '1999 年版',
  '1999-supplement': '1999 年版增补',
  '2015': '2015 年版',
  '2015-supplement': '2015 年版增补',
  '2022': '2022 年版',
};
