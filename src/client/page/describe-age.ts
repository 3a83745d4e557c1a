const DAY = 86_400_000;

/**
 * Says how old the content is, by the calendar of the reader's own device.
 *
 * @param contentDate day the content stands at, e.g. `2026-11-22`
 * @param today the day it is for the reader, in the same form
 * @returns words in Chinese; empty on the day itself, and when the device's calendar is behind the content
 * @example describeAge('2026-11-22', '2027-02-01') // '距今 71 天'
 */
export function describeAge(contentDate: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(contentDate)) / DAY);
  if (!(days > 0)) return '';
  if (days < 90) return `距今 ${String(days)} 天`;
  const months = Math.floor(days / 30.44);
  const words = months < 24 ? `${String(months)} 个月` : `${String(Math.floor(months / 12))} 年`;
  return `距今约 ${words}，可能已有更新的版本`;
}
