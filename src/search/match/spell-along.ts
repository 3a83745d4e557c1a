import type { ItemTable } from '../records/item-table.ts';
import { listSpellings } from '../text/list-spellings.ts';
import type { SoundText } from '../text/sound-text.ts';

/** A stretch of a name that letters spell, one way or another. */
export interface Spelled {
  /** Behind the last character in the keys. */
  readonly end: number;
  /** How many syllables are cut short. */
  readonly short: number;
  /** How many syllables are spelled as people do who speak or type them differently. */
  readonly different: number;
}

/** The first letters of a syllable, without a vowel. */
const INITIAL = /^(?:[zcs]h|[a-z])$/;

/** Two ways to spell one syllable differently cost as much as one that is cut short. */
function costOf({ short, different }: Spelled): number {
  return short * 2 + different;
}

/**
 * Follows a name from one of its characters on, syllable by syllable, as far as letters go. Each syllable may be typed
 * in full, in another spelling, or cut to its first letters; the last one anywhere. A Chinese character stands for
 * itself.
 *
 * @param items everything the records answer to
 * @param sounds how it sounds
 * @param place where in the keys to begin
 * @param typed letters, which may have Chinese characters and digits among them
 * @returns the best way to type it, or `undefined` where the letters spell something else
 */
export function spellAlong(
  { keys }: ItemTable,
  sounds: SoundText,
  place: number,
  typed: string,
): Spelled | undefined {
  let best: Spelled | undefined;
  const walk = (at: number, from: number, short: number, different: number): void => {
    if (from === typed.length) {
      const spelled = { end: at, short, different };
      if (best === undefined || costOf(spelled) < costOf(best)) best = spelled;
      return;
    }
    if (keys[at] === typed[from]) walk(at + 1, from + 1, short, different);
    const syllable = sounds.syllableAt(at);
    if (syllable === '') return;
    for (const spelling of listSpellings(syllable)) {
      const other = different + (spelling === syllable ? 0 : 1);
      let shared = 0;
      while (shared < spelling.length && spelling[shared] === typed[from + shared]) shared += 1;
      if (shared === spelling.length) walk(at + 1, from + shared, short, other);
      for (let length = Math.min(shared, spelling.length - 1); length > 0; length -= 1) {
        const isLast = from + length === typed.length;
        if (isLast || INITIAL.test(spelling.slice(0, length))) walk(at + 1, from + length, short + 1, other);
      }
    }
  };
  walk(place, 0, 0, 0);
  return best;
}
