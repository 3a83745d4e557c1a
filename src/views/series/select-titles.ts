import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TitleRule } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Citations } from '../parts/citations.ts';
import { formatClause } from '../parts/format-clause.ts';
import { labelPlace } from '../parts/label-place.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import type { LadderClause } from '../ladder/level-ladder.ts';
import { listRungRules } from './list-rung-rules.ts';

/** A title that a rung leads to, with the few words the diagram prints. */
export interface SelectedTitle {
  readonly clause: LadderClause;
  /** Absent for local rules, which stand in the list only. */
  readonly label?: string | undefined;
}

/**
 * Selects the titles of one series that a rung leads to.
 *
 * @param rung a rung of the ladder
 * @param series the series
 * @param rules from `buildTitleRules`
 * @param citations the page's source list
 * @returns national rules first, then local ones; none where no rule leads from this rung into the series
 */
export function selectTitles(
  graph: Graph,
  rung: CatalogueRecord<'skill-level'>,
  series: CatalogueRecord<'title-series'>,
  rules: readonly TitleRule[],
  citations: Citations,
): readonly SelectedTitle[] {
  return listRungRules(rung, rules)
    .filter((rule) => rule.series.includes(series.id))
    .flatMap((rule, index) => {
      const record = findRecord(graph, 'equivalence', rule.id);
      if (record === undefined) return [];
      const anchor = `title-${rung.id}-${String(index + 1)}`;
      return [selectTitle(graph, record, rule, series, anchor, citations)];
    });
}

function selectTitle(
  graph: Graph,
  { id, data }: CatalogueRecord<'equivalence'>,
  rule: TitleRule,
  series: CatalogueRecord<'title-series'>,
  anchor: string,
  citations: Citations,
): SelectedTitle {
  const tiers = series.data.tiers.filter(({ tier }) => rule.tiers.includes(tier));
  const years = data.years === undefined ? '' : ` ${String(data.years)} 年`;
  const doubt = rule.confidence === 'unverified' ? '？' : '';
  const [first, ...more] = tiers.at(-1)?.names ?? [];
  const title = rule.namesSeries ? data.to.text : `${first ?? data.to.text}${more.length > 0 ? '等' : ''}`;
  return {
    clause: {
      anchor,
      rule: id,
      text: describeTitle(data, rule, tiers.flatMap(({ names }) => names).join('、')),
      clause: formatClause(data.docNumber, data.article),
      basis: linkPolicy(graph, data.policy, data.article) ?? {
        text: '贯通规则',
        address: pageAddress('equivalence', id),
      },
      mark: citations.cite({ sources: data.sources, confidence: rule.confidence }),
      note: rule.cautions.join('') || undefined,
      leadsTo: [{ text: series.data.name, address: pageAddress('title-series', series.id) }],
    },
    label: data.place === 'national' ? `${title}${years}${doubt}` : undefined,
  };
}

/** What the rule says, for one series: a rule that names no series speaks of tiers, which have names of their own there. */
function describeTitle(
  { from, to, years, clock, conditions, place }: CatalogueRecord<'equivalence'>['data'],
  { namesSeries }: TitleRule,
  names: string,
): string {
  const where = place === 'national' ? '' : `（${labelPlace(place)}）`;
  const wait = years === undefined ? '，' : `，满 ${String(years)} 年（${clock ?? '取得证书之后'}），`;
  const title = namesSeries ? to.text : `${to.text}职称，在本系列为${names}`;
  const asked = conditions === undefined ? '' : `；条件：${conditions.join('；')}`;
  return `${where}${from.text}${wait}可申报${title}${asked}。`;
}
