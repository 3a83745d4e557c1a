/**
 * How an occupation came into the classification in force.
 *
 * - `in-edition`: as printed in the 2022 edition
 * - `added`: added later by a new-occupation notice
 * - `added-by-adjustment`: added later by an adjustment, with no notice of its own known
 * - `renamed`, `renumbered`: in the 2022 edition, under another name or code
 */
export const OCCUPATION_STATUSES = [
  'in-edition',
  'added',
  'added-by-adjustment',
  'renamed',
  'renumbered',
] as const;

/** One of {@link OCCUPATION_STATUSES}. */
export type OccupationStatus = (typeof OCCUPATION_STATUSES)[number];

/** What a page prints for each status. */
export const OCCUPATION_STATUS_LABELS: Readonly<Record<OccupationStatus, string>> = {
  'in-edition': '2022 年版大典所列',
  added: '新职业发布增补',
  'added-by-adjustment': '调整增补',
  renamed: '2022 年版之后更名',
  renumbered: '2022 年版之后改编码',
};
