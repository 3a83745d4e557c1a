import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { StandardLevel } from '../../vocabulary/skill-level.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import { buildLevelChip, type LevelChip } from '../parts/level-chips.ts';
import type { Link } from '../parts/link.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import {
  type EligibilityView,
  type EquivalenceLine,
  buildEligibility,
  buildEquivalenceLine,
} from './rule-lines.ts';

/** One rung of the ladder in a list. */
export interface LevelRow extends Link {
  readonly id: string;
  readonly kind: 'standard-level' | 'post' | 'professional-technical';
  readonly level?: LevelChip | undefined;
  readonly meaning?: string | undefined;
  readonly note?: string | undefined;
  /** Standards that set it, as far as their levels are known. */
  readonly standards: number;
}

/** Everything the page of all levels prints. */
export interface LevelIndex {
  /** The eight rungs, highest first. */
  readonly ladder: readonly LevelRow[];
  readonly professional: readonly LevelRow[];
  readonly facts: readonly {
    readonly text: string;
    readonly policy?: Link | undefined;
    readonly mark: ProvenanceMark;
  }[];
  readonly sources: readonly SourceLine[];
}

/** Everything the page of one level prints. */
export interface LevelPage {
  readonly row: LevelRow;
  readonly added?: string | undefined;
  readonly meaningMark?: ProvenanceMark | undefined;
  readonly policy?: Link | undefined;
  readonly mark: ProvenanceMark;
  /** Rules for reaching it, set by set. Empty for posts. */
  readonly eligibility: readonly EligibilityView[];
  readonly leadsTo: readonly EquivalenceLine[];
  readonly reachedFrom: readonly EquivalenceLine[];
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers the eight-level ladder and the three professional-technical levels.
 */
export function buildLevelIndex(graph: Graph): LevelIndex {
  const citations = collectCitations(graph);
  const records = graph.catalogue['skill-level'];
  const facts = graph.catalogue['ladder-fact'].map(({ data }) => ({
    text: data.text,
    policy: linkPolicy(graph, data.policy?.id, data.policy?.article),
    mark: citations.cite(data),
  }));
  for (const { data } of records) citations.cite(data);
  return {
    ladder: records
      .filter(({ data }) => data.rank !== undefined)
      .sort((a, b) => (b.data.rank ?? 0) - (a.data.rank ?? 0))
      .map((record) => buildLevelRow(graph, record)),
    professional: ['pt-junior', 'pt-intermediate', 'pt-senior'].flatMap((id) =>
      records.filter((record) => record.id === id).map((record) => buildLevelRow(graph, record)),
    ),
    facts,
    sources: citations.list(),
  };
}

/**
 * Gathers everything the page of one level or post prints.
 */
export function buildLevelPage(graph: Graph, record: CatalogueRecord<'skill-level'>): LevelPage {
  const citations = collectCitations(graph);
  const { data } = record;
  const level = data.level;
  const rules = graph.catalogue.equivalence;
  const page = {
    row: buildLevelRow(graph, record),
    added: data.added,
    origins: buildOrigin(graph, record),
    mark: citations.cite(data),
    meaningMark: data.meaning === undefined ? undefined : citations.cite(data.meaning),
    policy: linkPolicy(graph, data.policy?.id, data.policy?.article),
    eligibility: graph.catalogue['eligibility-set']
      .filter((set) => level !== undefined && set.data.rules.some((rule) => rule.level === level))
      .map((set) => buildEligibility(graph, keepLevel(set, level), citations)),
    leadsTo: rules
      .filter((rule) =>
        level === undefined
          ? rule.data.from.text.includes(data.name)
          : rule.data.from.levels?.some((one) => one === level) === true,
      )
      .map((rule) => buildEquivalenceLine(graph, rule, citations)),
    reachedFrom: rules
      .filter((rule) => rule.data.to.levels?.some((one) => one === level) === true)
      .map((rule) => buildEquivalenceLine(graph, rule, citations)),
  };
  return { ...page, sources: citations.list() };
}

function keepLevel(
  set: CatalogueRecord<'eligibility-set'>,
  level: StandardLevel | undefined,
): CatalogueRecord<'eligibility-set'> {
  return { ...set, data: { ...set.data, rules: set.data.rules.filter((rule) => rule.level === level) } };
}

function buildLevelRow(graph: Graph, record: CatalogueRecord<'skill-level'>): LevelRow {
  const { data, id } = record;
  return {
    id,
    text: data.name,
    address: pageAddress('skill-level', id),
    kind: data.kind,
    level: data.level === undefined ? undefined : buildLevelChip(data.level),
    meaning: data.meaning?.text,
    note: data.note,
    standards: findRelated(graph, record, 'setsLevel', 'standard', 'in').length,
  };
}
