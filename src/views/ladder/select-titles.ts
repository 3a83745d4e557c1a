import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Citations } from '../parts/citations.ts';
import { formatClause } from '../parts/format-clause.ts';
import { labelPlace } from '../parts/label-place.ts';
import type { Link } from '../parts/link.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import type { LadderClause } from './level-ladder.ts';

/** A title that a level leads to, with the few words the diagram prints. */
export interface SelectedTitle {
  readonly clause: LadderClause;
  /** Absent for local rules, which stand in the list only. */
  readonly label?: string | undefined;
}

/**
 * Selects the professional titles a level leads to, by the rules that turn levels into titles.
 *
 * @param graph the graph
 * @param record a rung of the ladder
 * @param citations the page's source list
 * @param nextAnchor gives a fresh anchor for each rule
 * @returns national rules first, then local ones; none for a rung that no rule names
 */
export function selectTitles(
  graph: Graph,
  record: CatalogueRecord<'skill-level'>,
  citations: Citations,
  nextAnchor: () => string,
): readonly SelectedTitle[] {
  const level = record.data.level;
  const rules = graph.catalogue.equivalence.filter(
    ({ data }) =>
      data.kind === 'skill-to-title' &&
      data.to.tiers !== undefined &&
      (level === undefined
        ? data.from.text.includes(record.data.name)
        : data.from.levels?.length === 1 && data.from.levels[0] === level),
  );
  const ordered = [...rules].sort(
    (a, b) => Number(a.data.place !== 'national') - Number(b.data.place !== 'national'),
  );
  return ordered.map((rule) => selectTitle(graph, rule, citations, nextAnchor));
}

function selectTitle(
  graph: Graph,
  { id, data }: CatalogueRecord<'equivalence'>,
  citations: Citations,
  nextAnchor: () => string,
): SelectedTitle {
  const years = data.years === undefined ? '' : ` ${String(data.years)} 年`;
  const doubt = data.confidence === 'unverified' ? '？' : '';
  const place = data.place === 'national' ? '' : `（${labelPlace(data.place)}）`;
  const wait =
    data.years === undefined ? '' : `满 ${String(data.years)} 年（${data.clock ?? '取得证书之后'}），`;
  const conditions = data.conditions === undefined ? '' : `；条件：${data.conditions.join('；')}`;
  const title = data.to.series === undefined ? `${data.to.text}职称` : data.to.text;
  return {
    clause: {
      anchor: nextAnchor(),
      rule: id,
      text: `${place}${data.from.text}${wait === '' ? '' : '，'}${wait}可申报${title}${conditions}。`.replace(
        '，，',
        '，',
      ),
      clause: formatClause(data.docNumber, data.article),
      basis: linkPolicy(graph, data.policy, data.article) ?? {
        text: '贯通规则',
        address: pageAddress('equivalence', id),
      },
      mark: citations.cite(data),
      note: data.note,
      leadsTo: linkSeries(graph, data.to.series),
    },
    label: data.place === 'national' ? `${title}${years}${doubt}` : undefined,
  };
}

/** Pages of the title series a rule names; that of all series where it names none. */
function linkSeries(graph: Graph, series: readonly string[] | undefined): readonly Link[] {
  if (series === undefined) return [{ text: '各职称系列', address: 'titles/index.html' }];
  return series.flatMap((id) => {
    const record = findRecord(graph, 'title-series', id);
    return record === undefined ? [] : [{ text: record.data.name, address: pageAddress('title-series', id) }];
  });
}
