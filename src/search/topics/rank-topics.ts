import type { FindIndex } from '../records/find-index.ts';
import { FIRST_TOPIC_TYPE } from '../records/item-table.ts';
import { fitsHint } from '../query/fits-hint.ts';
import type { FindQuery } from '../query/find-query.ts';
import { matchTopics } from './match-topics.ts';
import type { TopicMatch } from './match-topics.ts';
import { SYNONYMS } from './synonyms.ts';
import type { TopicText } from './topic-text.ts';

/** The worst and the best score of an occupation found in parts. */
const LEAST = 300;
const MOST = 640;
/** Below this share of what the query tells, and this share of the best, it is chance. */
const LEAST_COVERAGE = 0.3;
const MOSTLY = 0.6;
const LEAST_OF_BEST = 0.5;
/** Nobody reads further. */
const LONGEST = 20;

/** An occupation found in parts. */
export interface RankedTopic {
  /** Place of its record. */
  readonly record: number;
  readonly score: number;
  readonly match: TopicMatch;
}

/** What an occupation gains one of whose names is made of nothing but what was found. */
const NAMED_GAIN = 40;
/** What it gains when it is of the sort the query hints at. */
const HINT_GAIN = 25;

/** The greatest share of a name that was found; descriptions have none. */
function computeNamedShare({ items }: TopicText, { found }: TopicMatch): number {
  const shares = new Map<number, number>();
  for (const { item, word } of found) {
    if ((items.types[item] ?? 0) >= FIRST_TOPIC_TYPE) continue;
    const length = items.texts[item]?.length ?? 0;
    shares.set(item, (shares.get(item) ?? 0) + word.length / Math.max(2, length));
  }
  return Math.min(1, Math.max(0, ...shares.values()));
}

/** Single characters prove nothing, unless one is a word of the lists or most of the query is there. */
function isSaying({ found, coverage }: TopicMatch): boolean {
  return coverage > MOSTLY || found.some(({ word }) => word.length > 1 || SYNONYMS.has(word));
}

/** Words parted by spaces must each be found in part. */
function matchWords(index: FindIndex, words: readonly string[]): ReadonlyMap<number, TopicMatch> {
  const [first = new Map<number, TopicMatch>(), ...others] = words.map((word) =>
    matchTopics(index.topics, word),
  );
  const joined = new Map<number, TopicMatch>();
  for (const [entry, match] of first) {
    const rest = others.map((other) => other.get(entry));
    if (rest.some((other) => other === undefined)) continue;
    const all = [match, ...rest.flatMap((other) => other ?? [])];
    joined.set(entry, {
      coverage: all.reduce((sum, each) => sum + each.coverage, 0) / all.length,
      found: all.flatMap((each) => each.found),
    });
  }
  return joined;
}

/**
 * Ranks the occupations that are about what was typed without being called so.
 *
 * @param index the index
 * @param queries readings of the query; the one without question and level counts
 * @returns at most twenty, best first, with scores below those of names that hold what was typed
 */
export function rankTopics(index: FindIndex, queries: readonly FindQuery[]): readonly RankedTopic[] {
  const query = queries[queries.length - 1];
  if (query === undefined || query.code !== undefined) return [];
  const matches = matchWords(index, query.words.length > 0 ? query.words : [query.key]);
  const best = [...matches.values()].reduce((most, match) => Math.max(most, match.coverage), 0);
  const least = Math.max(LEAST_COVERAGE, best * LEAST_OF_BEST);
  return [...matches]
    .flatMap(([record, match]): RankedTopic[] => {
      if (match.coverage < least || !isSaying(match)) return [];
      const named = NAMED_GAIN * computeNamedShare(index.topics, match);
      const hinted = fitsHint(index, record, query) ? HINT_GAIN : 0;
      const score =
        LEAST + (MOST - LEAST) * match.coverage + named + hinted + (index.weights[record] ?? 0) / 20;
      return [{ record, score, match }];
    })
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .slice(0, LONGEST);
}
