import type { DocumentEntry } from '../records/find-index.ts';
import { TIERS, tierScore } from '../rank/find-tiers.ts';

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
 * @param document a document number of a record
 * @param typed parts of the query from `documentTokens`, not empty
 * @returns the score, 0 where a part is missing
 * @example matchDocument(numberOf('人社厅发〔2018〕145号'), ['2018', '145']) // about 890
 */
export function matchDocument(document: DocumentEntry, typed: readonly string[]): number {
  let at = 0;
  let whole = 0;
  for (const [position, part] of typed.entries()) {
    const isLast = position === typed.length - 1;
    while (at < document.tokens.length && !fits(document.tokens[at] ?? '', part, isLast)) at += 1;
    if (at === document.tokens.length) return 0;
    if (document.tokens[at] === part) whole += 1;
    at += 1;
  }
  const left = document.tokens.length - whole;
  if (left === 0) return TIERS.exact;
  return tierScore(whole === typed.length ? TIERS.prefix : TIERS.inside, left * 5);
}
