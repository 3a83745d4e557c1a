import type { Graph } from '../../graph/graph.ts';
import { EDITION_LABELS, EDITIONS } from '../../vocabulary/edition.ts';
import { buildCodeRow, type CodeRow, countCodes } from './code-row.ts';

/** Everything the page of all codes prints. */
export interface CodeIndex {
  /** Number of different codes ever used. */
  readonly total: number;
  /** Codes of older editions that no longer lead to the same occupation under the same code, by edition. */
  readonly editions: readonly {
    readonly edition: string;
    readonly all: number;
    readonly same: number;
    readonly changed: readonly CodeRow[];
  }[];
}

/**
 * Gathers the older codes by edition: only those that changed, with where they lead.
 */
export function buildCodeIndex(graph: Graph): CodeIndex {
  const uses = [...graph.codes.values()]
    .flat()
    .filter(({ relation }) => relation !== 'current' && relation !== 'work-type');
  const older = [...EDITIONS].reverse();
  return {
    total: graph.codes.size,
    editions: older.flatMap((edition) => {
      const ofEdition = uses.filter((use) => use.edition === edition);
      const changed = ofEdition.filter(({ relation }) => relation !== 'same');
      return ofEdition.length === 0
        ? []
        : [
            {
              edition: EDITION_LABELS[edition],
              all: countCodes(ofEdition),
              same: countCodes(ofEdition) - countCodes(changed),
              changed: changed.map((use) => buildCodeRow(graph, use)),
            },
          ];
    }),
  };
}
