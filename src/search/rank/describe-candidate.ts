import type { FindIndex } from '../records/find-index.ts';
import type { FindHit } from '../records/find-record.ts';
import { ITEM_TYPES } from '../records/item-table.ts';
import { NO_ITEM } from '../match/score-board.ts';
import type { RecordMatch } from '../match/match-reading.ts';
import { explainTopics } from '../topics/explain-topics.ts';
import type { TopicMatch } from '../topics/match-topics.ts';
import { explainMatch } from './explain-match.ts';

/** A record among the answers: found by one of its names, or in parts. */
export type Candidate =
  RecordMatch | { readonly record: number; readonly score: number; readonly parts: TopicMatch };

/** Says why a candidate is among the answers. */
function explain(index: FindIndex, candidate: Candidate, keys: readonly string[]): string {
  if ('parts' in candidate) return explainTopics(index.topics.items, candidate.parts, keys);
  const { record, item, way } = candidate;
  const { kind, note } = index.read(record);
  if (item === NO_ITEM) return '';
  const type = ITEM_TYPES[index.items.types[item] ?? 0] ?? 'title';
  if (kind === 'work-type' && type === 'title') return note;
  return explainMatch({ type, text: index.items.texts[item] ?? '', way }, note);
}

/**
 * Makes an answer of a candidate.
 *
 * @param index the index
 * @param candidate a record with the reason
 * @param keys letters and digits of what was typed, in all readings
 */
export function describeCandidate(index: FindIndex, candidate: Candidate, keys: readonly string[]): FindHit {
  const { kind, id, title, url, note } = index.read(candidate.record);
  const score = Math.round(candidate.score * 100) / 100;
  return { kind, id, title, url, note, score, why: explain(index, candidate, keys) };
}
