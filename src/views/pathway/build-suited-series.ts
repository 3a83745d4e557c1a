import type { Graph } from '../../graph/graph.ts';
import type { SuitedSeriesEntry } from '../../pathway/pathway-rules.ts';

/**
 * Takes the editors' inferences about series of titles into the form the engine looks them up in.
 *
 * @returns by code of a group or occupation, or id of an occupation
 */
export function buildSuitedSeries({ catalogue }: Graph): Readonly<Record<string, SuitedSeriesEntry>> {
  return Object.fromEntries(
    catalogue['suited-series'].map(({ id, data: { of, series, reason } }) => [
      id,
      { of, series: series === 'none' ? [] : series, reason },
    ]),
  );
}
