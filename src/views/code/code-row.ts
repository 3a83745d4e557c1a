import type { CodeUse, Graph } from '../../graph/graph.ts';
import { collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { buildCodeLine } from './code-lines.ts';

/** A code in the list of older codes. */
export interface CodeRow {
  readonly code: string;
  readonly address: string;
  readonly name: string;
  readonly relation: string;
  readonly to?: Link | undefined;
  readonly currentCode?: string | undefined;
}

/**
 * Puts one use of a code into a row.
 */
export function buildCodeRow(graph: Graph, use: CodeUse): CodeRow {
  const line = buildCodeLine(use, collectCitations(graph));
  return {
    code: line.code,
    address: line.address,
    name: line.name,
    relation: line.relation,
    to: line.occupation,
    currentCode: line.currentCode,
  };
}

/**
 * Counts the different codes among uses: one that was split leads to several occupations and is still one code.
 */
export function countCodes(uses: readonly CodeUse[]): number {
  return new Set(uses.map(({ edition, code, name }) => [edition, code, name].join(' '))).size;
}
