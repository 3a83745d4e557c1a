import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { FieldPath } from '../schema/catalogue.ts';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds fields in one YAML text that was parsed for that. */
export type FieldLocator = (path: FieldPath) => Place;

/**
 * Prepares to say where fields of a YAML text stand. Slow (it keeps positions), so it is only asked for files
 * that have something wrong.
 *
 * @param text the YAML of one file
 * @returns a function from a path to line and column: of a value that is one text, the value; of a list or a
 *   group of fields, the field's name; where the path ends in nothing, the nearest thing above that exists
 * @example createFieldLocator('a:\n  b: 1')(['a', 'b']) // { line: 2, column: 6 }
 */
export function createFieldLocator(text: string): FieldLocator {
  const lines = new LineCounter();
  const document = readPositions(text, lines);
  if (document === undefined) return () => ({ line: 1, column: 1 });
  return (path) => {
    const { line, col } = lines.linePos(findOffset(document, path));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

/** The text with positions; `undefined` when the slow parser gives up on what the fast one could read. */
function readPositions(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, schema: 'failsafe', uniqueKeys: false });
  } catch {
    return undefined;
  }
}

/** Where the deepest existing step of a path stands, counted in characters from the beginning. */
function findOffset(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      const isText = isScalar(pair.value) && pair.value.value !== '' && pair.value.value !== null;
      offset = (isText ? startOf(pair.value) : startOf(pair.key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

/** First character of a node, if it stands in the text. */
function startOf(node: unknown): number | undefined {
  return isNode(node) ? ((node as Node).range?.[0] ?? undefined) : undefined;
}
