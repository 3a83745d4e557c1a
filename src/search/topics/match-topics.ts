import { ENDINGS, findPieces } from './find-pieces.ts';
import type { Piece } from './find-pieces.ts';
import type { PieceHit } from './find-word.ts';
import type { TopicText } from './topic-text.ts';

/** What a character costs that stands nowhere: somebody meant something by it. */
const UNKNOWN = 1.6;
/** A piece of three or more characters that stands together tells a little more than its parts. */
const TOGETHER = 1.04;
/** Nobody describes an occupation in more. */
const LONGEST = 24;

/** How an occupation fits a query in parts. */
export interface TopicMatch {
  /** 0 to 1: how much of what the query tells is there. */
  readonly coverage: number;
  /** What was found, in the order of the query. */
  readonly found: readonly PieceHit[];
}

/** The pieces by their two ends, each with what it and its parts together tell. */
function weigh(pieces: readonly Piece[], length: number): readonly (Piece | undefined)[][] {
  const table: (Piece | undefined)[][] = Array.from({ length }, () => []);
  for (const piece of pieces) {
    let weight = piece.weight;
    for (let middle = piece.from + 1; middle < piece.to; middle += 1) {
      const left = table[piece.from]?.[middle]?.weight ?? 0;
      const right = pieces.find((other) => other.from === middle && other.to === piece.to)?.weight ?? 0;
      weight = Math.max(weight, left + right);
    }
    const together = piece.to - piece.from > 2 ? TOGETHER : 1;
    const row = table[piece.from];
    if (row !== undefined) row[piece.to] = { ...piece, weight: weight * together };
  }
  return table;
}

/** The most a query can tell when it is cut into pieces; with an occupation, only the pieces it shows count. */
function cut(
  table: readonly (Piece | undefined)[][],
  length: number,
  entry?: number,
): { readonly told: number; readonly found: readonly PieceHit[] } {
  const told = new Float64Array(length + 1);
  const steps: (Piece | undefined)[] = [];
  for (let from = length - 1; from >= 0; from -= 1) {
    told[from] = told[from + 1] ?? 0;
    for (const piece of table[from] ?? []) {
      if (piece === undefined) continue;
      const quality = entry === undefined ? 1 : (piece.hits.get(entry)?.quality ?? 0);
      const sum = piece.weight * quality + (told[piece.to] ?? 0);
      if (sum <= (told[from] ?? 0)) continue;
      told[from] = sum;
      steps[from] = piece;
    }
  }
  const found: PieceHit[] = [];
  for (let at = 0; entry !== undefined && at < length;) {
    const step = steps[at];
    const hit = step?.hits.get(entry);
    if (hit !== undefined) found.push(hit);
    at = step?.to ?? at + 1;
  }
  return { told: told[0] ?? 0, found };
}

/**
 * Finds occupations that show the parts of a query, in whatever order: in names, in search words, in the description,
 * by themselves or through words of the same meaning. Rare parts count more than common ones.
 *
 * @param topics names and descriptions of all occupations
 * @param key letters and digits of the query, which nothing is called
 * @returns occupation (its place in the index) → how it fits
 */
export function matchTopics(topics: TopicText, key: string): ReadonlyMap<number, TopicMatch> {
  const text = key.slice(0, LONGEST);
  const pieces = findPieces(topics, text);
  const table = weigh(pieces, text.length);
  const known = new Set<number>(
    pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const unknown = [...text].filter((character, at) => !known.has(at) && !ENDINGS.has(character));
  const all = cut(table, text.length).told + unknown.length * UNKNOWN;
  const entries = new Set(pieces.flatMap((piece) => [...piece.hits.keys()]));
  const matches = new Map<number, TopicMatch>();
  for (const entry of entries) {
    const { told, found } = cut(table, text.length, entry);
    matches.set(entry, { coverage: told / all, found });
  }
  return matches;
}
