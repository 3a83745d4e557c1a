import { listCodeLineage } from '../../vocabulary/list-code-lineage.ts';
import type { SuitedSeriesEntry } from '../pathway-rules.ts';

/**
 * Finds which series of titles suit an occupation by the editors' inference: its own entry, or else that of the lowest
 * group above it.
 *
 * @param occupation id of the occupation
 * @param suited entries by code or id
 * @returns `undefined` where no entry covers it
 * @example findSuitedSeries('6-18-01-01', suited)?.series // ['engineering']
 */
export function findSuitedSeries(
  occupation: string,
  suited: Readonly<Record<string, SuitedSeriesEntry>>,
): SuitedSeriesEntry | undefined {
  const closest = listCodeLineage(occupation).find((code) => code in suited);
  return closest === undefined ? undefined : suited[closest];
}
