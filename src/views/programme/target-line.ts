import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { formatTarget } from '../../vocabulary/target-bound.ts';
import type { Citations, ProvenanceMark } from '../parts/citations.ts';
import { countByYear } from './record-sets.ts';

/** One target, ready to print. */
export interface TargetLine {
  readonly id: string;
  readonly name: string;
  /** `4000 万人以上`; a yearly one begins with `每年 `. */
  readonly amount: string;
  /** `2021 至 2025 年`. */
  readonly term: string;
  /** What this site holds, year by year: `2021 年 20 项、2022 年 61 项`. Empty where it does not hold the things counted. */
  readonly counted: string;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/**
 * Makes a target ready to print, with what this site can count beside it.
 */
export function buildTargetLine(
  graph: Graph,
  { id, data }: CatalogueRecord<'programme-target'>,
  citations: Citations,
): TargetLine {
  const amount = formatTarget(data.bound, data.value, data.unit);
  const counts = countByYear(graph, data.records ?? [], data.from, data.to);
  return {
    id,
    name: data.name,
    amount: data.yearly === true ? `每年 ${amount}` : amount,
    term: `${data.from} 至 ${data.to} 年`,
    counted: counts.map(({ year, count }) => `${year} 年 ${String(count)} 项`).join('、'),
    mark: citations.cite(data),
    note: data.note,
  };
}
