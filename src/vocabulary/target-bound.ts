/** How a target's number is meant: at least so many, up to a mark, more by so much, about or exactly so many. */
export const TARGET_BOUNDS = ['at-least', 'reach', 'rise-by', 'about', 'exactly'] as const;

/** One of {@link TARGET_BOUNDS}. */
export type TargetBound = (typeof TARGET_BOUNDS)[number];

const FORMS: Readonly<Record<TargetBound, (amount: string) => string>> = {
  'at-least': (amount) => `${amount}以上`,
  reach: (amount) => `达到 ${amount}`,
  'rise-by': (amount) => `提高 ${amount}`,
  about: (amount) => `${amount}左右`,
  exactly: (amount) => amount,
};

/**
 * Writes a target's number as a page prints it, so that a reader sees whether it is a floor or an estimate.
 *
 * @param bound how the number is meant
 * @param value the number as the plan has it, e.g. `2-3`
 * @param unit what is counted
 * @example formatTarget('at-least', '4000', '万人') // '4000 万人以上'
 */
export function formatTarget(bound: TargetBound, value: string, unit: string): string {
  return FORMS[bound](unit === '%' ? `${value}%` : `${value} ${unit}`);
}
