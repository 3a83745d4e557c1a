import type { FindIndex } from '../records/find-index.ts';
import { FIRST_TOPIC_TYPE, isNameType } from '../records/item-table.ts';
import { listSpellings } from '../text/list-spellings.ts';
import { readSign } from '../text/syllable-sign.ts';
import type { SoundText } from '../text/sound-text.ts';
import { TIERS } from './find-tiers.ts';
import { offerStretch } from './match-letters.ts';
import type { PlaceScores } from './match-letters.ts';
import { scanItems } from './scan-items.ts';
import type { ScoreBoard } from './score-board.ts';
import { spellAlong } from './spell-along.ts';

/** Fewer letters begin too much, and nobody spells out more. */
const SHORTEST = 2;
const LONGEST = 60;

/** First letters that are taken for each other. */
const ALIKE: Readonly<Record<string, string>> = { n: 'l', l: 'n' };

/** What each syllable spelled differently costs. */
const DIFFERENT_LOSS = 15;

/** Letters in full, though spelled differently, are surer than some in full and some cut. */
const FULL: PlaceScores = [TIERS.pinyinExact - 90, TIERS.pinyinPrefix - 90, TIERS.pinyinInside - 90];
const MIXED: PlaceScores = [TIERS.mixedExact, TIERS.mixedPrefix, TIERS.mixedInside];

/** Signs of the syllables that may begin what was typed. */
interface Beginnings {
  /** In full, or as the only one. */
  readonly full: ReadonlySet<number>;
  /** Cut to the first letter, if the next syllable goes on. */
  readonly cut: ReadonlySet<number>;
}

/** Lists the syllables that may begin what was typed, perhaps spelled differently. */
function listBeginnings({ signs, syllables }: SoundText, typed: string): Beginnings {
  const full = new Set<number>();
  const cut = new Set<number>();
  for (const syllable of syllables) {
    const sign = signs.get(syllable)?.charCodeAt(0) ?? 0;
    const spellings = listSpellings(syllable);
    if (spellings.some((each) => typed.startsWith(each) || each.startsWith(typed))) full.add(sign);
    else if (spellings.some((each) => each[0] === typed[0])) cut.add(sign);
  }
  return { full, cut };
}

/**
 * Compares all names and search words with letters that firm rules do not read: some syllables in full and some by
 * their first letters (`yanglaohly`), spelled by ear (`lushi` for 律师), or with Chinese characters among them.
 *
 * @param index the index
 * @param typed lower-case letters, digits and Chinese characters without spaces
 * @param board takes the matches
 */
export function matchSpelling(index: FindIndex, typed: string, board: ScoreBoard): void {
  const { items, sounds } = index;
  if (typed.length < SHORTEST || typed.length > LONGEST) return;
  const [first = '', second = ''] = typed;
  const isLetter = /[a-z]/.test(first);
  const { full, cut } = listBeginnings(sounds, typed);
  const next = [second, ALIKE[second] ?? second, typed[2] ?? second];
  const visit = (place: number): void => {
    const sign = sounds.text.charCodeAt(place);
    if (isLetter && cut.has(sign) && !next.includes(sounds.initials[place + 1] ?? '')) return;
    if (isLetter && readSign(sign) >= 0 && !full.has(sign) && !cut.has(sign)) return;
    const type = items.types[items.itemAt[place] ?? 0] ?? 0;
    if (!isNameType(type) && type !== FIRST_TOPIC_TYPE) return;
    const spelled = spellAlong(items, sounds, place, typed);
    if (spelled === undefined) return;
    const loss = spelled.different * DIFFERENT_LOSS;
    const [whole, beginning, part] = spelled.short === 0 ? FULL : MIXED;
    offerStretch(index, place, spelled.end, [whole - loss, beginning - loss, part - loss], board);
  };
  scanItems(isLetter ? sounds.initials : items.keys, first, visit);
  const alike = isLetter ? ALIKE[first] : undefined;
  if (alike !== undefined) scanItems(sounds.initials, alike, visit);
}
