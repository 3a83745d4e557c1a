import type { FindIndex } from '../records/find-index.ts';
import { matchCode } from './match-code.ts';
import { matchDocument } from './match-document.ts';
import { matchSpelling } from './match-spelling.ts';
import { matchText } from './match-text.ts';
import { createBoard, NO_ITEM, offerRecord } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

const DIGITS = /^\d+$/;
const LETTERS = /^[a-z]{2,}$/;

/** What a document number loses to a name, and words apart to a whole. */
const NUMBER_LOSS = 100;
const APART_LOSS = 60;

/**
 * Compares everything with several words, all of which must be found somewhere in a record.
 *
 * @param index the index
 * @param words letters and digits of each word; at least two
 * @param loosely whether words may be pinyin
 * @param board takes the matches
 */
export function matchWords(
  index: FindIndex,
  words: readonly string[],
  loosely: boolean,
  board: ScoreBoard,
): void {
  const boards = words.map((word) => {
    const ofWord = createBoard(index.size);
    matchText(index.items, word, ofWord);
    if (DIGITS.test(word)) matchCode(index.items, word, ofWord);
    if (loosely && LETTERS.test(word)) matchSpelling(index, word, ofWord);
    matchDocument(index, [word], NUMBER_LOSS, ofWord);
    return ofWord;
  });
  for (const record of boards[0]?.found ?? []) {
    const scores = boards.map(({ scores }) => scores[record] ?? 0);
    if (scores.some((score) => score === 0)) continue;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    offerRecord(board, record, mean - APART_LOSS, NO_ITEM, 'words');
  }
}
