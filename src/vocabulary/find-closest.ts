/**
 * Finds the allowed word that an author most likely meant, for "did you mean" in a message.
 *
 * Full-width letters and the many dashes are taken for their plain forms. Among equally near words the one
 * with the longer common beginning wins, then the first in the list.
 *
 * @param written what stands in the file
 * @param allowed the words that exist
 * @returns the nearest word, or `undefined` when none is near enough to be a slip (a third of its length)
 * @example findClosest('offical', ['official', 'copied']) // 'official'
 */
export function findClosest(written: string, allowed: Iterable<string>): string | undefined {
  const plain = toPlainForm(written);
  const most = Math.max(1, Math.floor(plain.length / 3));
  let best: { word: string; distance: number; shared: number } | undefined;
  for (const word of allowed) {
    if (Math.abs(word.length - plain.length) > most) continue;
    const distance = computeDistance(plain, word.toLowerCase(), best?.distance ?? most);
    if (distance > most) continue;
    const shared = countSharedBeginning(plain, word);
    if (
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && shared > best.shared)
    )
      best = { word, distance, shared };
  }
  return best?.word;
}

/** Full-width to half-width, every dash to a hyphen, no blanks, lower case. */
function toPlainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc_]/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase();
}

/** Number of letters to change, add or take away; anything over `limit` may come out as `limit + 1`. */
function computeDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** How many letters two words share from their beginning. */
function countSharedBeginning(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
