import type { FindIndex } from '../records/find-index.ts';
import type { NumberEntry } from '../records/list-numbers.ts';
import { TIERS, tierScore } from './find-tiers.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

const ALL_DIGITS = /^\d+$/;

/** Whether one part of a number fits one part of the query; the part still being typed may be cut short. */
function fits(token: string, typed: string, isLast: boolean): boolean {
  if (ALL_DIGITS.test(typed))
    return token === typed || (isLast && token.startsWith(typed) && ALL_DIGITS.test(token));
  return token.includes(typed);
}

/**
 * Compares a document number with the parts somebody typed of it, in their order, in whatever brackets.
 *
 * @param number a document number of a record
 * @param typed parts of the query from `documentTokens`, not empty
 * @returns the score, 0 where a part is missing
 * @example compareNumbers(numberOf('人社厅发〔2018〕145号'), ['2018', '145']) // about 890
 */
function compareNumbers({ tokens }: NumberEntry, typed: readonly string[]): number {
  let at = 0;
  let whole = 0;
  for (const [position, part] of typed.entries()) {
    const isLast = position === typed.length - 1;
    while (at < tokens.length && !fits(tokens[at] ?? '', part, isLast)) at += 1;
    if (at === tokens.length) return 0;
    if (tokens[at] === part) whole += 1;
    at += 1;
  }
  const left = tokens.length - whole;
  if (left === 0) return TIERS.exact;
  return tierScore(whole === typed.length ? TIERS.prefix : TIERS.inside, left * 5);
}

/**
 * Compares all document numbers with the parts somebody typed of one.
 *
 * @param index the index
 * @param typed parts from `documentTokens`, not empty
 * @param loss what a match loses
 * @param board takes the matches
 */
export function matchDocument(
  { items, documents }: FindIndex,
  typed: readonly string[],
  loss: number,
  board: ScoreBoard,
): void {
  for (const number of documents) {
    const score = compareNumbers(number, typed);
    if (score === 0) continue;
    for (const item of number.items) offerItem(board, items, item, score - loss, 'text');
  }
}
