import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TitleRule } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { listCodeLineage } from '../../vocabulary/list-code-lineage.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Citations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import type { LadderSeries } from './ladder-series.ts';
import { nameEntry } from './name-entry.ts';
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
  const entry = listCodeLineage(occupation.id)
    .map((code) => findRecord(graph, 'suited-series', code))
    .find((record) => record !== undefined);
  if (entry === undefined) return undefined;
  const { of, series: suits, reason } = entry.data;
  const name = nameEntry(graph, of);
  const [id = '', ...also] = suits === 'none' ? [] : suits;
  const all = [...graph.catalogue['title-series']].sort((a, b) => a.data.number - b.data.number);
  const link = (one: CatalogueRecord<'title-series'>): Link => ({
    text: one.data.name,
    address: pageAddress('title-series', one.id),
  });
  const reached = new Set(rungs.flatMap((rung) => listRungRules(rung, rules)).flatMap((rule) => rule.series));
  const drawn = all.find((one) => one.id === id);
  return {
    id,
    drawn: drawn && link(drawn),
    reason,
    entry: {
      text: [name.code, name.text].filter(Boolean).join(' '),
      address: pageAddress('suited-series', of),
    },
    mark: citations.cite(entry.data),
    others: also.flatMap((other) => all.filter((one) => one.id === other).map(link)),
    open: all.filter((one) => reached.has(one.id)).map(link),
    closed: all.filter((one) => !reached.has(one.id)).map(link),
  };
}
