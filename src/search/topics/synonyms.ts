import { WORDS_FOR_PEOPLE } from './words/words-for-people.ts';
import { WORDS_FOR_THINGS } from './words/words-for-things.ts';
import { WORDS_FOR_WORK } from './words/words-for-work.ts';

/**
 * Everyday words → words of official names and descriptions that may mean the same, for queries that no name answers.
 * Only general words, by their meaning. What people call one certain occupation belongs into its `aliases`, and what
 * it handles into its `searchWords`. In the lists, the first word of each line is the one people type.
 */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  [...WORDS_FOR_WORK, ...WORDS_FOR_THINGS, ...WORDS_FOR_PEOPLE].map((line) => {
    const [word = '', ...others] = line.split(' ');
    return [word, others.filter((other) => other !== word)];
  }),
);
