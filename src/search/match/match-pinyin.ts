import type { NameEntry } from '../records/find-index.ts';
import { TIERS, tierScore } from '../rank/find-tiers.ts';

/** What a match loses that ends inside a syllable: `huli` is rather 护理 than the beginning of 护林. */
const CUT_LOSS = 70;

function endsAtSyllable(name: NameEntry, end: number): boolean {
  return end === name.letters.length || name.starts.includes(end);
}

/** Finds the letters where a syllable begins. */
function findAtSyllable(name: NameEntry, letters: string): number {
  for (let at = name.letters.indexOf(letters); at >= 0; at = name.letters.indexOf(letters, at + 1)) {
    if (name.starts.includes(at)) return at;
  }
  return -1;
}

/**
 * Compares a name with Latin letters: its whole pinyin, the beginning or a part of it, or the first letters of its
 * syllables. The last syllable may be cut short, since people are still typing.
 *
 * @param name a name of a record
 * @param letters lower-case letters without spaces, `ü` written `v`, not empty
 * @returns the score, 0 where they do not fit
 */
export function matchPinyin(name: NameEntry, letters: string): number {
  const left = name.letters.length - letters.length;
  if (left >= 0) {
    const at = findAtSyllable(name, letters);
    const loss = endsAtSyllable(name, at + letters.length) ? 0 : CUT_LOSS;
    if (at === 0) return left === 0 ? TIERS.pinyinExact : tierScore(TIERS.pinyinPrefix, left) - loss;
    if (at > 0) return tierScore(TIERS.pinyinInside, left) - loss;
  }
  if (letters.length < 2) return 0;
  const at = name.initials.indexOf(letters);
  const rest = name.initials.length - letters.length;
  if (at < 0) return 0;
  if (at > 0) return tierScore(TIERS.initialsInside, rest);
  return rest === 0 ? TIERS.initialsExact : tierScore(TIERS.initialsPrefix, rest);
}
