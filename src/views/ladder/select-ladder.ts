import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TitleRule } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { Alternative } from '../../schema/eligibility.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { StandardLevel } from '../../vocabulary/skill-level.ts';
import type { Citations } from '../parts/citations.ts';
import { formatClause } from '../parts/format-clause.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import type { GoverningSet } from './find-governing-set.ts';
import { labelAlternative } from './label-alternative.ts';
import { classifyAlternative } from './classify-alternative.ts';
import type { LadderClause, LadderStop, LineKind } from './level-ladder.ts';
import { countTitleRows } from '../series/list-rung-rules.ts';
import { selectTitles, type SelectedTitle } from '../series/select-titles.ts';

/** A way into a level, with the few words the diagram prints. Absent words: it is the trunk itself. */
export interface SelectedWay {
  readonly clause: LadderClause;
  /** Kind of line it is drawn as. */
  readonly kind: LineKind;
  readonly label?: string | undefined;
  /** Level below whose certificate is asked, with the years since. Only set for plain steps up the trunk. */
  readonly step?: { readonly from: StandardLevel; readonly years: number } | undefined;
}

/** A stop with what the diagram needs beyond the words. */
export interface SelectedStop {
  readonly stop: LadderStop;
  readonly shortName: string;
  readonly ways: readonly SelectedWay[];
  readonly titles: readonly SelectedTitle[];
}

/** What a ladder is built from. */
export interface LadderPlan {
  /** Levels the standard sets, from the lowest. */
  readonly levels: readonly StandardLevel[];
  /** From `listRungs`. */
  readonly rungs: readonly CatalogueRecord<'skill-level'>[];
  /** Eligibility rules that govern the standard. */
  readonly governing: GoverningSet;
  /** Name of the occupation, for variants of single standards. */
  readonly occupationName: string;
  /** Rules that lead from levels to titles, from `buildTitleRules`. */
  readonly titleRules: readonly TitleRule[];
  /** Series of titles to draw. Absent: none. */
  readonly series?: CatalogueRecord<'title-series'> | undefined;
}

/**
 * Selects what belongs on the ladder of an occupation: the levels its standard sets, the ways into each under the
 * governing rules, the posts above the highest level, and the titles of one series that they lead to.
 *
 * @param graph the graph
 * @param plan what it is built from
 * @param citations the page's source list
 * @returns stops from the lowest to the highest
 */
export function selectLadder(
  graph: Graph,
  { levels, rungs, governing, occupationName, titleRules, series }: LadderPlan,
  citations: Citations,
): readonly SelectedStop[] {
  let count = 0;
  const nextAnchor = (): string => `ladder-${String((count += 1))}`;
  const variants = graph.catalogue['eligibility-set'].filter(({ data }) =>
    data.rules.some((rule) => rule.occupation === occupationName),
  );
  return rungs.map((record): SelectedStop => {
    const rules = [...variants, governing.set].flatMap((set) =>
      set.data.rules
        .filter((rule) => rule.level === record.data.level)
        .filter((rule) =>
          rule.occupation === undefined ? set === governing.set : rule.occupation === occupationName,
        )
        .map((rule) => selectWay(graph, set, rule, levels, citations, nextAnchor)),
    );
    const ways = record.data.kind === 'post' ? [postWay(graph, record, citations, nextAnchor)] : rules;
    const titles = series === undefined ? [] : selectTitles(graph, record, series, titleRules, citations);
    return {
      stop: {
        id: record.id,
        name: record.data.name,
        address: pageAddress('skill-level', record.id),
        kind: record.data.kind === 'post' ? 'post' : 'level',
        level: record.data.level,
        ways: ways.map(({ clause }) => clause),
        titles: titles.map(({ clause }) => clause),
        titleRows: countTitleRows(record, titleRules),
      },
      shortName: record.data.name,
      ways,
      titles,
    };
  });
}

function selectWay(
  graph: Graph,
  set: CatalogueRecord<'eligibility-set'>,
  rule: Alternative,
  levels: readonly StandardLevel[],
  citations: Citations,
  nextAnchor: () => string,
): SelectedWay {
  const policy = set.data.policy === undefined ? undefined : findRecord(graph, 'policy', set.data.policy);
  const below = levels[levels.indexOf(rule.level as StandardLevel) - 1];
  const { certificate, yearsAfterCertificate: years } = rule;
  const plain = labelAlternative(rule) === undefined;
  return {
    clause: {
      anchor: nextAnchor(),
      rule: `${set.id}/${rule.level}/${rule.alternative}`,
      text: rule.text,
      clause: formatClause(set.data.docNumber ?? policy?.data.docNumber, set.data.article),
      basis: { text: set.data.name, address: pageAddress('eligibility-set', set.id) },
      mark: citations.cite(set.data),
      note:
        [rule.singleCopy === true ? '仅一份抄本载有此项' : undefined, rule.note].filter(Boolean).join('；') ||
        undefined,
    },
    kind: classifyAlternative(rule),
    label: labelAlternative(rule),
    step:
      plain && certificate !== undefined && certificate === below && years !== undefined
        ? { from: certificate, years }
        : undefined,
  };
}

function postWay(
  graph: Graph,
  record: CatalogueRecord<'skill-level'>,
  citations: Citations,
  nextAnchor: () => string,
): SelectedWay {
  const { id, article } = record.data.policy ?? {};
  const policy = id === undefined ? undefined : findRecord(graph, 'policy', id);
  return {
    kind: 'post',
    clause: {
      anchor: nextAnchor(),
      rule: `post/${record.id}`,
      text: record.data.note ?? `${record.data.name}是设在高级技师之上的岗位，不是标准中的等级。`,
      clause: formatClause(policy?.data.docNumber, article),
      basis: linkPolicy(graph, policy?.id, article) ?? {
        text: record.data.name,
        address: pageAddress('skill-level', record.id),
      },
      mark: citations.cite(record.data),
    },
  };
}
