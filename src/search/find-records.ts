import { explainMatch } from './explain-match.ts';
import type { FindEntry, FindIndex } from './find-index.ts';
import type { FindQuery } from './find-query.ts';
import type { FindHit } from './find-record.ts';
import { TIERS } from './find-tiers.ts';
import { matchRecord } from './match-record.ts';
import type { RecordMatch } from './match-record.ts';
import { understandQuery } from './understand-query.ts';

/** From so many hits on, nobody needs looser ones. */
const ENOUGH = 3;
/** A hit from here on means that what was typed is the name or code of something. */
const WHOLE = TIERS.exact - 130;

interface Candidate {
  readonly entry: FindEntry;
  readonly match: RecordMatch;
}

/** Scans all records for one or more readings of the query and keeps the best match of each. */
function scan(index: FindIndex, queries: readonly FindQuery[], loosely: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const entry of index.entries) {
    let best: RecordMatch | undefined;
    for (const query of queries) {
      const match = matchRecord(entry, query, loosely);
      if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
    }
    if (best !== undefined) found.push({ entry, match: best });
  }
  return found;
}

/** What the literal reading finds, or all readings where it is nobody's whole name. */
function findFirm(index: FindIndex, queries: readonly FindQuery[]): readonly Candidate[] {
  const literal = scan(index, queries.slice(0, 1), false);
  if (queries.length < 2 || literal.some((found) => found.match.score >= WHOLE)) return literal;
  return scan(index, queries, false);
}

/**
 * Answers a query from all records: names, other names, codes, document numbers, pinyin and first letters, and, where
 * that gives next to nothing, the same sounds in other characters or one wrong character.
 *
 * @param index from `unpackFindRecords`
 * @param typed any text, however long or broken
 * @param limit how many hits are wanted at most
 * @returns hits, best first, always in the same order for the same query; empty where nothing fits. Never throws
 * @example findRecords(index, 'chegong', 5)[0]?.title // '车工'
 */
export function findRecords(index: FindIndex, typed: string, limit: number): readonly FindHit[] {
  const queries = understandQuery(typed, index.syllables);
  const firm = findFirm(index, queries);
  const taken = new Set(firm.map((found) => found.entry));
  const enough = firm.length >= ENOUGH || firm.some((found) => found.match.score >= WHOLE);
  const loose = enough ? [] : scan(index, queries, true).filter(({ entry }) => !taken.has(entry));
  return [...firm, ...loose]
    .sort((a, b) => b.match.score - a.match.score)
    .slice(0, Math.max(0, limit))
    .map(({ entry: { record }, match }) => ({
      kind: record.kind,
      id: record.id,
      title: record.title,
      url: record.url,
      note: record.note,
      score: Math.round(match.score * 100) / 100,
      why:
        record.kind === 'work-type' && match.type === 'title'
          ? record.note
          : explainMatch(match, record.note),
    }));
}
