import { AFFAIRS } from './words/affairs.ts';
import { GOODS } from './words/goods.ts';
import { NATURE_AND_FOOD } from './words/nature-and-food.ts';
import { OFFICIAL_VERBS } from './words/official-verbs.ts';
import { PEOPLE_AND_PLACES } from './words/people-and-places.ts';
import { VERBS_OF_CARING } from './words/verbs-of-caring.ts';
import { VERBS_OF_MAKING } from './words/verbs-of-making.ts';
import { VERBS_OF_SERVING } from './words/verbs-of-serving.ts';

const TABLES = [
  VERBS_OF_MAKING,
  VERBS_OF_CARING,
  VERBS_OF_SERVING,
  OFFICIAL_VERBS,
  GOODS,
  NATURE_AND_FOOD,
  AFFAIRS,
  PEOPLE_AND_PLACES,
];

/**
 * Everyday words → words of official names and descriptions that may mean the same, for queries that no name answers.
 * Only general words, by their meaning. What people call one certain occupation belongs into its `aliases`, and what
 * it handles into its `searchWords`. In the tables, the first word of each line is the one people type.
 */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLES.flatMap((table) => table.trim().split('\n')).map((line): [string, readonly string[]] => {
    const [word = '', ...others] = line.split(' ');
    return [word, others];
  }),
);
