import { explainMatch } from './explain-match.ts';
import { explainTopics } from '../topics/explain-topics.ts';
import type { FindEntry, FindIndex } from '../records/find-index.ts';
import type { FindQuery } from '../query/find-query.ts';
import type { FindHit } from '../records/find-record.ts';
import { TIERS } from './find-tiers.ts';
import { listCandidates } from '../match/list-candidates.ts';
import { matchRecord } from '../match/match-record.ts';
import type { RecordMatch } from '../match/match-record.ts';
import { rankTopics } from '../topics/rank-topics.ts';
import { understandQuery } from '../query/understand-query.ts';

/** From so many hits on, nobody needs looser ones. */
const ENOUGH = 3;
/** A hit from here on means that what was typed is the name or code of something. */
const WHOLE = TIERS.exact - 130;
/** What a hit loses for each step away from what was typed literally. */
const STEP_COST = 12;
/** What a hit gains that is there in two ways, by a similar name and by its parts; the same sound stays better. */
const TWICE = 60;
const MOST_OF_TWICE = 555;

/** A record among the answers, with the reason. */
interface Candidate {
  readonly entry: FindEntry;
  readonly score: number;
  readonly why: string;
}

/** Scans all records for one or more readings of the query and keeps the best match of each. */
function scan(index: FindIndex, queries: readonly FindQuery[], loosely: boolean): Map<FindEntry, Candidate> {
  const found = new Map<FindEntry, Candidate>();
  for (const at of listCandidates(index, queries, loosely)) {
    const entry = index.entries[at];
    if (entry === undefined) continue;
    let best: RecordMatch | undefined;
    queries.forEach((query, step) => {
      const match = matchRecord(entry, query, loosely);
      if (match === undefined) return;
      const score = match.score - step * STEP_COST;
      if (best === undefined || score > best.score) best = { ...match, score };
    });
    if (best !== undefined) found.set(entry, { entry, score: best.score, why: explain(entry, best) });
  }
  return found;
}

function explain({ record }: FindEntry, match: RecordMatch): string {
  const isOwnName = record.kind === 'work-type' && match.type === 'title';
  return isOwnName ? record.note : explainMatch(match, record.note);
}

/**
 * Whether what was typed is the name of an occupation or the name or code of something else that was asked for; the
 * name of a qualification (注册消防工程师) may well be meant for the occupation.
 */
function hasWhole(found: ReadonlyMap<FindEntry, Candidate>, { code, wanted }: FindQuery): boolean {
  return [...found.values()].some(
    ({ entry: { record }, score }) =>
      score >= WHOLE && (record.kind !== 'qualification' || code !== undefined || wanted.length > 0),
  );
}

/** What the literal reading finds, or all readings where it is nobody's whole name. */
function findFirm(index: FindIndex, queries: readonly FindQuery[]): Map<FindEntry, Candidate> {
  const literal = scan(index, queries.slice(0, 1), false);
  const [first] = queries;
  return first === undefined || queries.length < 2 || hasWhole(literal, first)
    ? literal
    : scan(index, queries, false);
}

/** The score of a hit that is there in two ways. */
function joinScores(one: number, other: number): number {
  const best = Math.max(one, other);
  return Math.max(best, Math.min(best + TWICE, MOST_OF_TWICE));
}

/** Adds records that are only like what was typed, or that are about it without being called so. */
function addLoose(index: FindIndex, queries: readonly FindQuery[], found: Map<FindEntry, Candidate>): void {
  const near = found.size < ENOUGH ? scan(index, queries, true) : new Map<FindEntry, Candidate>();
  for (const [entry, candidate] of near) if (!found.has(entry)) found.set(entry, candidate);
  const keys = queries.map((query) => query.key);
  for (const { entry, score, match } of rankTopics(index, queries)) {
    const before = found.get(entry);
    if (before === undefined)
      found.set(entry, { entry, score, why: explainTopics(index.topics, match, keys) });
    else if (before.score < WHOLE) found.set(entry, { ...before, score: joinScores(before.score, score) });
  }
}

/**
 * Answers a query from all records: names, other names, codes, document numbers, pinyin and first letters; where none
 * of these is what was typed, what a question is about; then the same sounds in other characters, one wrong character,
 * and what occupations are about, in parts and in other words.
 *
 * @param index from `unpackFindRecords`
 * @param typed any text, however long or broken
 * @param limit how many hits are wanted at most
 * @returns hits, best first, always in the same order for the same query; empty where nothing fits. Never throws
 * @example findRecords(index, 'chegong', 5)[0]?.title // '车工'
 */
export function findRecords(index: FindIndex, typed: string, limit: number): readonly FindHit[] {
  const queries = understandQuery(typed, index);
  const found = findFirm(index, queries);
  const [literal] = queries;
  if (literal !== undefined && !hasWhole(found, literal)) addLoose(index, queries, found);
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, limit))
    .map(({ entry: { record }, score, why }) => ({
      kind: record.kind,
      id: record.id,
      title: record.title,
      url: record.url,
      note: record.note,
      score: Math.round(score * 100) / 100,
      why,
    }));
}
