import { HINT_GAIN, KIND_COSTS, WANTED_GAIN } from './find-tiers.ts';
import type { FindQuery } from '../query/find-query.ts';
import { fitsHint } from '../query/fits-hint.ts';
import type { FindIndex } from '../records/find-index.ts';
import { FIND_KINDS } from '../records/find-record.ts';
import { ITEM_TYPES } from '../records/item-table.ts';
import { matchCode } from './match-code.ts';
import { matchDocument } from './match-document.ts';
import { matchLetters } from './match-letters.ts';
import { matchSpelling } from './match-spelling.ts';
import { matchNearly } from './match-nearly.ts';
import { matchSound } from './match-sound.ts';
import { matchText } from './match-text.ts';
import { matchWords } from './match-words.ts';
import { createBoard, MATCH_WAYS, NO_ITEM } from './score-board.ts';
import type { MatchWay } from './score-board.ts';

/** The best way in which a record fits a query. */
export interface RecordMatch {
  /** Place of the record. */
  readonly record: number;
  readonly score: number;
  /** What fitted: the title or one of the labels; `NO_ITEM` where several did together. */
  readonly item: number;
  /** How it fitted. */
  readonly way: MatchWay;
}

/** Codes keep their own order, whatever the records are worth. */
const KEEPS_ORDER: readonly boolean[] = ITEM_TYPES.map((type) => /^code(?:-\d+)?$/.test(type));

/** Letters among something else: 消防sheshi, 3dayin. */
const HAS_LETTER = /[a-z]/;

/**
 * Finds the records that fit one reading of a query.
 *
 * @param index the index
 * @param query one reading of what was typed
 * @param loosely whether a homophone or one wrong character is forgiven
 * @returns the best match of each record that fits, in no order
 */
export function matchReading(index: FindIndex, query: FindQuery, loosely: boolean): readonly RecordMatch[] {
  const { items, kinds, weights } = index;
  const board = createBoard(index.size);
  if (loosely) {
    matchSound(index, query.key, board);
    matchNearly(index, query.key, board);
    const letters = query.letters ?? (HAS_LETTER.test(query.key) ? query.key : undefined);
    if (letters !== undefined) matchSpelling(index, letters, board);
  } else {
    matchText(items, query.key, board);
    if (query.letters !== undefined) matchLetters(index, query.letters, board);
    if (query.code !== undefined) matchCode(items, query.code, board);
    if (query.document !== undefined) matchDocument(index, query.document, 0, board);
  }
  if (query.words.length > 0) matchWords(index, query.words, loosely, board);
  return board.found.map((record) => {
    const item = board.items[record] ?? NO_ITEM;
    const kind = FIND_KINDS[kinds[record] ?? 0] ?? 'section';
    const weight = KEEPS_ORDER[items.types[item] ?? 0] === true ? 0 : (weights[record] ?? 0) / 20;
    const wanted = query.wanted.includes(kind) ? WANTED_GAIN : 0;
    const hinted = fitsHint(index, record, query) ? HINT_GAIN : 0;
    const score = (board.scores[record] ?? 0) - KIND_COSTS[kind] + wanted + hinted + weight;
    return { record, score, item, way: MATCH_WAYS[board.ways[record] ?? 0] ?? 'text' };
  });
}
