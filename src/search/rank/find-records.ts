import { TIERS } from '../match/find-tiers.ts';
import { matchReading } from '../match/match-reading.ts';
import type { FindQuery } from '../query/find-query.ts';
import { understandQuery } from '../query/understand-query.ts';
import type { FindIndex } from '../records/find-index.ts';
import { FIND_KINDS } from '../records/find-record.ts';
import type { FindHit } from '../records/find-record.ts';
import { rankTopics } from '../topics/rank-topics.ts';
import { describeCandidate } from './describe-candidate.ts';
import type { Candidate } from './describe-candidate.ts';
import { pickBest } from './pick-best.ts';

/** From so many hits on, nobody needs looser ones. */
const ENOUGH = 3;
/** A hit from here on means that what was typed is the name or code of something. */
const WHOLE = TIERS.exact - 130;
/** What a hit loses for each step away from what was typed literally. */
const STEP_COST = 12;
/** What a hit gains that is there in two ways, by a similar name and by its parts; the same sound stays better. */
const TWICE = 60;
const MOST_OF_TWICE = 555;

/** How far behind those that are called what was typed the others begin. */
const BEHIND = 10;

const WORK_TYPE = FIND_KINDS.indexOf('work-type');
const QUALIFICATION = FIND_KINDS.indexOf('qualification');

/** The best candidate of each record. */
type Found = Map<number, Candidate>;

/** Scans all records for some readings of the query and keeps the best match of each. */
function scan(index: FindIndex, queries: readonly FindQuery[], loosely: boolean): Found {
  const found: Found = new Map();
  queries.forEach((query, step) => {
    for (const match of matchReading(index, query, loosely)) {
      const score = match.score - step * STEP_COST;
      const before = found.get(match.record);
      if (before === undefined || score > before.score)
        found.set(match.record, step === 0 ? match : { ...match, score });
    }
  });
  return found;
}

/**
 * Whether what was typed is the name of an occupation or the name or code of something else that was asked for; the
 * name of a qualification (注册消防工程师) may well be meant for the occupation.
 */
function hasWhole(index: FindIndex, found: Found, { code, wanted }: FindQuery): boolean {
  for (const { record, score } of found.values()) {
    if (score < WHOLE) continue;
    if (index.kinds[record] !== QUALIFICATION || code !== undefined || wanted.length > 0) return true;
  }
  return false;
}

/** What the literal reading finds, or all readings where it is nobody's whole name. */
function findFirm(index: FindIndex, queries: readonly FindQuery[]): Found {
  const literal = scan(index, queries.slice(0, 1), false);
  const [first] = queries;
  return first === undefined || queries.length < 2 || hasWhole(index, literal, first)
    ? literal
    : scan(index, queries, false);
}

/** The score of a hit that is there in two ways. */
function joinScores(one: number, other: number): number {
  const best = Math.max(one, other);
  return Math.max(best, Math.min(best + TWICE, MOST_OF_TWICE));
}

/** Adds records that are only like what was typed, or that are about it without being called so. */
function addLoose(index: FindIndex, queries: readonly FindQuery[], found: Found): void {
  const near: Found = found.size < ENOUGH ? scan(index, queries, true) : new Map<number, Candidate>();
  for (const [record, candidate] of near) if (!found.has(record)) found.set(record, candidate);
  for (const { record, score, match } of rankTopics(index, queries)) {
    const before = found.get(record);
    if (before === undefined) found.set(record, { record, score, parts: match });
    else if (before.score < WHOLE) found.set(record, { ...before, score: joinScores(before.score, score) });
  }
}

/**
 * Adds to the few that are called what was typed what it may be meant for besides (网络管理员 of two sorts), behind
 * them; an occupation still comes before a group of the same name.
 */
function addMore(index: FindIndex, queries: readonly FindQuery[], found: Found): void {
  const more = scan(index, queries, false);
  addLoose(index, queries, more);
  const isWork = [...found.keys()].some((record) => (index.kinds[record] ?? 0) <= WORK_TYPE);
  const last = Math.min(...[...found.values()].map(({ score }) => score));
  const scores = [...more].flatMap(([record, { score }]) => (found.has(record) ? [] : [score]));
  const shift = isWork ? Math.max(0, Math.max(...scores) - last + BEHIND) : 0;
  for (const [record, candidate] of more)
    if (!found.has(record)) found.set(record, { ...candidate, score: candidate.score - shift });
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
  const queries = understandQuery(typed, index.traditional);
  const found = findFirm(index, queries);
  const [literal] = queries;
  if (literal !== undefined) {
    // One character has nothing to be like, and the first key must not wait for descriptions.
    const isEnough = found.size > 0 && literal.key.length === 1;
    if (!hasWhole(index, found, literal) && !isEnough) addLoose(index, queries, found);
    else if (!isEnough && found.size < ENOUGH && literal.code === undefined) addMore(index, queries, found);
  }
  const keys = queries.map((query) => query.key);
  return pickBest(found.values(), limit).map((candidate) => describeCandidate(index, candidate, keys));
}
