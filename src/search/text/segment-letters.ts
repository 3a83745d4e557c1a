import type { SoundText } from './sound-text.ts';

/** One way to cut letters into syllables. */
export interface Segmentation {
  /** Signs of the syllables typed in full, see {@link SoundText}. */
  readonly signs: string;
  /** The beginning of one more syllable; empty where the letters end with a syllable. */
  readonly rest: string;
}

/** Longer than any syllable, or word of Latin letters in a name. */
const LONGEST = 8;
/** Hardly anything can be cut in more ways; what can is nobody's name. */
const MOST_WAYS = 24;

/** Many type `lushi` for 律师, having no ü at hand. */
function readUmlaut(typed: string): readonly string[] {
  return /^[ln]ue?$/.test(typed) ? [typed, typed.replace('u', 'v')] : [typed];
}

/**
 * Cuts letters into syllables in every way in which they can be read: `xian` is 先 and 西安 and the beginning of 香.
 *
 * @param letters lower-case letters without spaces, `ü` written `v`
 * @param sounds knows all syllables
 * @returns all ways; none where the letters are no pinyin
 */
export function segmentLetters(letters: string, { signs, syllables }: SoundText): readonly Segmentation[] {
  const ways: Segmentation[] = [];
  const dead = new Set<number>();
  const walk = (from: number, before: string): boolean => {
    if (dead.has(from) || ways.length >= MOST_WAYS) return false;
    if (from === letters.length) {
      ways.push({ signs: before, rest: '' });
      return true;
    }
    let leads = false;
    for (let to = Math.min(letters.length, from + LONGEST); to > from; to -= 1) {
      for (const spelling of readUmlaut(letters.slice(from, to))) {
        const sign = signs.get(spelling);
        if (sign !== undefined && walk(to, before + sign)) leads = true;
      }
    }
    const rest = letters.slice(from);
    if (
      rest.length < LONGEST &&
      syllables.some((each) => each.length > rest.length && each.startsWith(rest))
    ) {
      ways.push({ signs: before, rest });
      leads = true;
    }
    if (!leads) dead.add(from);
    return leads;
  };
  walk(0, '');
  return ways;
}
