import { describeAge } from './describe-age.ts';

/**
 * Adds to the foot of a page how old this copy's content is. Nothing is asked of any server: the date stands in the
 * page, today is the device's own.
 *
 * @param page the document; nothing happens when its foot names no date
 * @param now the moment it is
 */
export function showContentAge(page: Document, now: Date): void {
  const date = page.querySelector('.foot time');
  if (date === null) return;
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const words = describeAge(date.textContent.trim(), today);
  if (words !== '') date.after(`（${words}）`);
}
