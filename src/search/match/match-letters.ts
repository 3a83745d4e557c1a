import type { FindIndex } from '../records/find-index.ts';
import { isNameType } from '../records/item-table.ts';
import { segmentLetters } from '../text/segment-letters.ts';
import type { Segmentation } from '../text/segment-letters.ts';
import { TIERS, tierScore } from './find-tiers.ts';
import { scanItems } from './scan-items.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

/** What a match loses that ends inside a syllable: `huli` is rather 护理 than the beginning of 护林. */
const CUT_LOSS = 70;
/** How much a character left over counts; it stands for three letters or so. */
const LEFT = 3;

/** Scores of a whole name, a beginning and a part. */
export type PlaceScores = readonly [whole: number, beginning: number, part: number];

const FULL: PlaceScores = [TIERS.pinyinExact, TIERS.pinyinPrefix, TIERS.pinyinInside];
const CUT: PlaceScores = [
  TIERS.pinyinExact - CUT_LOSS,
  TIERS.pinyinPrefix - CUT_LOSS,
  TIERS.pinyinInside - CUT_LOSS,
];
const INITIALS: PlaceScores = [TIERS.initialsExact, TIERS.initialsPrefix, TIERS.initialsInside];

/**
 * Offers a stretch of an item that letters spell.
 *
 * @param index the index
 * @param place where the stretch begins in the keys
 * @param end behind its last character
 * @param scores what it is worth as the whole, the beginning and a part of the item
 * @param board takes the match
 */
export function offerStretch(
  { items }: FindIndex,
  place: number,
  end: number,
  [whole, beginning, part]: PlaceScores,
  board: ScoreBoard,
): void {
  const item = items.itemAt[place] ?? 0;
  const start = items.starts[item] ?? 0;
  const left = (items.starts[item + 1] ?? 0) - 1 - start - (end - place);
  const score = left === 0 ? whole : tierScore(place === start ? beginning : part, left * LEFT);
  offerItem(board, items, item, score, 'pinyin');
}

/** Looks for syllables typed in full, and perhaps the beginning of one more. */
function matchSyllables(index: FindIndex, { signs, rest }: Segmentation, board: ScoreBoard): void {
  const { items, sounds } = index;
  const isName = (place: number): boolean => isNameType(items.types[items.itemAt[place] ?? 0] ?? 0);
  const begins = (place: number): boolean =>
    sounds.syllableAt(place).startsWith(rest) || items.keys.startsWith(rest, place);
  if (signs === '') {
    // The beginning of one syllable stands nearly everywhere; it is only the beginning of something.
    items.types.forEach((type, item) => {
      const place = items.starts[item] ?? 0;
      if (isNameType(type) && begins(place)) offerStretch(index, place, place + 1, CUT, board);
    });
    return;
  }
  const visit = (place: number): void => {
    const end = place + signs.length;
    if (!isName(place)) return;
    if (rest === '') offerStretch(index, place, end, FULL, board);
    else if (begins(end)) offerStretch(index, place, end + 1, CUT, board);
  };
  scanItems(sounds.text, signs, visit);
}

/**
 * Compares all names with Latin letters: the whole pinyin, the beginning or a part of it, or the first letters of the
 * syllables. The last syllable may be cut short, since people are still typing.
 *
 * @param index the index
 * @param letters lower-case letters without spaces, `ü` written `v`, not empty
 * @param board takes the matches
 */
export function matchLetters(index: FindIndex, letters: string, board: ScoreBoard): void {
  const { items, sounds } = index;
  for (const way of segmentLetters(letters, sounds)) matchSyllables(index, way, board);
  if (letters.length < 2) return;
  const visit = (place: number): void => {
    if (isNameType(items.types[items.itemAt[place] ?? 0] ?? 0))
      offerStretch(index, place, place + letters.length, INITIALS, board);
  };
  scanItems(sounds.initials, letters, visit);
}
