import type { FindIndex } from '../records/find-index.ts';
import { isNameType } from '../records/item-table.ts';
import { listSpellings } from '../text/list-spellings.ts';
import { PAST_SIGNS } from '../text/syllable-sign.ts';
import type { SoundText } from '../text/sound-text.ts';
import { TIERS } from './find-tiers.ts';
import { offerStretch } from './match-letters.ts';
import type { PlaceScores } from './match-letters.ts';
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

/** How a syllable may begin what was typed: in full or as all of it, or cut short if the next syllable goes on. */
const WHOLE = 1;
const CUT = 2;

/** Finds for each sign how its syllable, perhaps spelled differently, may begin what was typed. */
function listBeginnings({ signs, syllables }: SoundText, typed: string): Uint8Array {
  const beginnings = new Uint8Array(PAST_SIGNS);
  for (const syllable of syllables) {
    const sign = signs.get(syllable)?.charCodeAt(0) ?? 0;
    const spellings = listSpellings(syllable);
    if (spellings.some((each) => typed.startsWith(each) || each.startsWith(typed))) beginnings[sign] = WHOLE;
    else if (spellings.some((each) => each[0] === typed[0])) beginnings[sign] = CUT;
  }
  return beginnings;
}

/**
 * Compares all names with letters that firm rules do not read: some syllables in full and some by
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
  const beginnings = listBeginnings(sounds, typed);
  const next = [second, ALIKE[second] ?? second, typed[2] ?? second];
  const firstCode = first.charCodeAt(0);
  for (let place = 0; place < items.keys.length; place += 1) {
    const how = beginnings[sounds.text.charCodeAt(place)] ?? 0;
    if (how === 0 && items.keys.charCodeAt(place) !== firstCode) continue;
    if (how === CUT && !next.includes(sounds.initials[place + 1] ?? '')) continue;
    if (!isNameType(items.types[items.itemAt[place] ?? 0] ?? 0)) continue;
    const spelled = spellAlong(items, sounds, place, typed);
    if (spelled === undefined) continue;
    const loss = spelled.different * DIFFERENT_LOSS;
    const [whole, beginning, part] = spelled.short === 0 ? FULL : MIXED;
    offerStretch(index, place, spelled.end, [whole - loss, beginning - loss, part - loss], board);
  }
}
