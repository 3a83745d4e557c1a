import { findRecord } from '../../../graph/find-record.ts';
import { findRelated } from '../../../graph/find-related.ts';
import type { Graph } from '../../../graph/graph.ts';
import { findMiddle } from './find-middle.ts';

/** How long the new occupations of one notice waited for their first standard. */
export interface WaitingBatch {
  readonly batch: number;
  /** Day of the notice; absent where only the consultation is known. */
  readonly issued?: string | undefined;
  /** Occupations announced. */
  readonly announced: number;
  /** Those of them that are known by name; the others cannot be followed. */
  readonly named: number;
  /** Those that have a standard issued since. */
  readonly served: number;
  /** Days each of them waited, ascending. */
  readonly days: readonly number[];
  /**
   * Days after which half of the named had a standard, those still waiting counted as the longest. Absent while half
   * of them wait, or where the day of the notice is not known.
   */
  readonly median?: number | undefined;
}

const DAY = 86_400_000;

/**
 * Measures, notice by notice, the time from the announcement of a new occupation to its first national standard.
 *
 * An occupation counts with the first standard issued on or after the day of its notice; a standard that is older (the
 * occupation had one under another name) does not count as waiting.
 *
 * @param graph the graph
 * @returns notices in the order of their batches
 */
export function measureWaiting(graph: Graph): readonly WaitingBatch[] {
  return graph.catalogue.notice
    .map((notice): WaitingBatch => {
      const { batch, issued, counts } = notice.data;
      const rows = findRelated(graph, notice, 'announces', 'occupation', 'out');
      const firsts = rows.flatMap(({ record }) => findFirst(graph, record.id, issued ?? ''));
      const days =
        issued === undefined
          ? []
          : firsts.map((day) => Math.round((Date.parse(day) - Date.parse(issued)) / DAY));
      return {
        batch,
        issued,
        announced: counts.occupations,
        named: rows.length,
        served: firsts.length,
        days: days.sort((a, b) => a - b),
        median: findMiddle(days, rows.length),
      };
    })
    .sort((a, b) => a.batch - b.batch);
}

/** Day of the first standard of an occupation since a day; none or one. */
function findFirst(graph: Graph, occupation: string, since: string): readonly string[] {
  return findRelated(graph, { kind: 'occupation', id: occupation }, 'standardOf', 'standard', 'in')
    .map(({ record }) => findRecord(graph, 'circular', record.data.circular)?.data.issued ?? '')
    .filter((day) => day >= since && day !== '')
    .sort()
    .slice(0, 1);
}
