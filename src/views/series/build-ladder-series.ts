import type { Graph } from '../../graph/graph.ts';
import type { TitleRule } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Citations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { inferSeries } from './infer-series.ts';
import type { LadderSeries } from './ladder-series.ts';
import { listRungRules } from './list-rung-rules.ts';

/**
 * Says which series of titles an occupation's ladder is drawn with by the editors' inference, and lists the others, those
 * that rules lead into apart from the rest: what suits and what is allowed are different things.
 *
 * @param occupation the occupation
 * @param rungs rungs of its ladder
 * @param rules from `buildTitleRules`
 * @param citations the page's source list
 * @returns `undefined` where no inference covers the occupation
 */
export function buildLadderSeries(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  rungs: readonly CatalogueRecord<'skill-level'>[],
  rules: readonly TitleRule[],
  citations: Citations,
): LadderSeries | undefined {
  const inferred = inferSeries(graph, occupation, citations);
  if (inferred === undefined) return undefined;
  const all = [...graph.catalogue['title-series']].sort((a, b) => a.data.number - b.data.number);
  const link = ({ id, data }: CatalogueRecord<'title-series'>): Link => ({
    text: data.name,
    address: pageAddress('title-series', id),
  });
  const reached = new Set(rungs.flatMap((rung) => listRungRules(rung, rules)).flatMap((rule) => rule.series));
  return {
    ...inferred,
    isOpen: reached.has(inferred.id),
    open: all.filter(({ id }) => reached.has(id)).map(link),
    closed: all.filter(({ id }) => !reached.has(id)).map(link),
  };
}
