import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { TITLE_TIERS, type TitleTier } from '../../vocabulary/title-tier.ts';
import type { LadderClause } from '../ladder/level-ladder.ts';
import type { Citations } from '../parts/citations.ts';
import { formatClause } from '../parts/format-clause.ts';
import { labelPlace } from '../parts/label-place.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import { describeEquivalence } from '../pathway/describe-equivalence.ts';

/** A rule between levels and titles, with what its line is drawn between. */
export interface SelectedRule {
  readonly clause: LadderClause;
  readonly kind: 'title' | 'held' | 'other';
  /** Where it holds, in words. Absent for the whole country. */
  readonly place?: string | undefined;
  /** Ids of the rungs at one end, e.g. `level-3`; empty where the rule names none and so leaves all open. */
  readonly rungs: readonly string[];
  /** Ids of the series at the other end; empty where the rule names none. */
  readonly series: readonly string[];
  /** Tiers at the other end; empty where the rule names none. */
  readonly tiers: readonly TitleTier[];
  readonly years?: number | undefined;
}

/**
 * Selects the rules between skill levels and professional titles, in both directions, in the order they are authored.
 *
 * @param citations the page's source list
 */
export function selectTitleMap(graph: Graph, citations: Citations): readonly SelectedRule[] {
  return graph.catalogue.equivalence
    .filter(({ data }) => data.kind === 'skill-to-title' || data.kind === 'title-to-skill')
    .map((rule) => selectRule(graph, rule, citations));
}

function selectRule(
  graph: Graph,
  { id, data }: CatalogueRecord<'equivalence'>,
  citations: Citations,
): SelectedRule {
  const toTitle = data.kind === 'skill-to-title';
  const [skill, title] = toTitle ? [data.from, data.to] : [data.to, data.from];
  const tiers = title.tiers ?? [];
  return {
    clause: {
      anchor: `rule-${id}`,
      rule: id,
      text: `${data.place === 'national' ? '' : `（${labelPlace(data.place)}）`}${describeEquivalence(data)}`,
      clause: formatClause(data.docNumber, data.article),
      basis: linkPolicy(graph, data.policy, data.article) ?? {
        text: '贯通规则',
        address: pageAddress('equivalence', id),
      },
      mark: citations.cite(data),
      note: data.note,
    },
    kind: data.place !== 'national' ? 'other' : toTitle ? 'title' : 'held',
    place: data.place === 'national' ? undefined : labelPlace(data.place),
    rungs: findRungs(graph, skill),
    series: (title.series ?? []).filter((one) => findRecord(graph, 'title-series', one) !== undefined),
    tiers: TITLE_TIERS.filter((tier) => tiers.includes(tier)),
    years: data.years,
  };
}

/** Rungs an end names: by level; posts by their name; a level in an older rule by its name without 工 (高级). */
function findRungs(graph: Graph, end: CatalogueRecord<'equivalence'>['data']['from']): readonly string[] {
  const older = `${end.text.split('（')[0] ?? ''}工`;
  return graph.catalogue['skill-level']
    .filter(({ data }) => {
      if (end.levels !== undefined) return end.levels.some((level) => level === data.level);
      return data.kind === 'post' ? end.text.includes(data.name) : data.name === older;
    })
    .map(({ id }) => id);
}
