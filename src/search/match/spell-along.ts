import type { ItemTable } from '../records/item-table.ts';
import { listSpellings } from '../text/list-spellings.ts';
import type { SoundText } from '../text/sound-text.ts';

/**
 * How a stretch of a name was typed: every syllable in full, all but the last one being typed, by first letters only,
 * or some of each.
 */
export type Typing = 'full' | 'cut' | 'initials' | 'mixed';

/** A stretch of a name that letters spell. */
export interface Spelled {
  readonly typing: Typing;
  /** Behind the last character in the keys. */
  readonly end: number;
  /** Whether a syllable was spelled as people do who speak or type it differently. */
  readonly differently: boolean;
}

/** The better typings first. */
const ORDER: readonly Typing[] = ['full', 'cut', 'initials', 'mixed'];

/** The first letters of a syllable, without a vowel. */
const INITIAL = /^(?:[zcs]h|[a-z])$/;

const spellings = new Map<string, readonly string[]>();

function spellingsOf(syllable: string): readonly string[] {
  const known = spellings.get(syllable) ?? listSpellings(syllable);
  spellings.set(syllable, known);
  return known;
}

/**
 * Follows a name from one of its characters on, syllable by syllable, as far as letters go. Each syllable may be typed
 * in full or cut short, a Chinese character stands for itself.
 *
 * @param items everything the records answer to
 * @param sounds how it sounds
 * @param place where in the keys to begin
 * @param typed letters, which may have Chinese characters and digits among them
 * @param loosely whether full and cut syllables may be mixed and other spellings are taken
 * @returns the best way to type it, or `undefined` where the letters spell something else
 */
export function spellAlong(
  items: ItemTable,
  sounds: SoundText,
  place: number,
  typed: string,
  loosely: boolean,
): Spelled | undefined {
  let best: Spelled | undefined;
  const finish = (end: number, full: number, short: number, cut: boolean, differently: boolean): void => {
    let typing: Typing = 'mixed';
    if (short === 0) typing = 'full';
    else if (short === 1 && cut && !(full === 0 && typed.length > 6)) typing = 'cut';
    else if (full === 0) typing = 'initials';
    if (best === undefined || ORDER.indexOf(typing) < ORDER.indexOf(best.typing))
      best = { typing, end, differently };
  };
  const walk = (at: number, from: number, full: number, short: number, differently: boolean): void => {
    if (from === typed.length) {
      finish(at, full, short, false, differently);
      return;
    }
    if (best?.typing === 'full') return;
    if (items.keys[at] === typed[from]) walk(at + 1, from + 1, full, short, differently);
    const syllable = sounds.syllableAt(at);
    if (syllable === '') return;
    for (const spelling of loosely ? spellingsOf(syllable) : [syllable]) {
      const other = differently || spelling !== syllable;
      let shared = 0;
      while (shared < spelling.length && spelling[shared] === typed[from + shared]) shared += 1;
      if (shared === spelling.length) walk(at + 1, from + shared, full + 1, short, other);
      for (let length = Math.min(shared, spelling.length - 1); length > 0; length -= 1) {
        const end = from + length;
        if (end === typed.length) finish(at + 1, full, short + 1, true, other);
        else if (INITIAL.test(spelling.slice(0, length)) && (loosely || full === 0))
          walk(at + 1, end, full, short + 1, other);
      }
    }
  };
  walk(place, 0, 0, 0, false);
  return best;
}
