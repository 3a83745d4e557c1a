import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { TITLE_TIER_LABELS, TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import { type EntryName, nameEntry } from '../series/name-entry.ts';
import { type EquivalenceLine, buildEquivalenceLine } from './rule-lines.ts';

/** A title series in one row: a cell for each tier, empty where the series has none. */
export interface TitleRow extends Link {
  readonly id: string;
  readonly number: number;
  /** Names by tier, from 员级 to 正高级. */
  readonly tiers: readonly { readonly label: string; readonly names: string }[];
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** A qualification that stands for a title of one tier, in one place and year. */
export interface QualificationTitleLine {
  readonly qualification: string;
  readonly link?: Link | undefined;
  readonly title: string;
  readonly tier: string;
  readonly place: string;
  readonly year: string;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** Everything the page of all title series prints. */
export interface TitleIndex {
  readonly series: readonly TitleRow[];
  readonly qualifications: readonly QualificationTitleLine[];
  readonly sources: readonly SourceLine[];
}

/** Everything the page of one title series prints. */
export interface TitlePage {
  readonly row: TitleRow;
  /** Rules that lead into or out of this series by name. */
  readonly rules: readonly EquivalenceLine[];
  /** Rules that speak of titles of any series. */
  readonly generalRules: readonly EquivalenceLine[];
  readonly qualifications: readonly QualificationTitleLine[];
  /** Groups and occupations this series suits best, by the editors' inference. */
  readonly suits: readonly EntryName[];
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers the 27 title series, and the tables that let qualifications stand for titles.
 */
export function buildTitleIndex(graph: Graph): TitleIndex {
  const citations = collectCitations(graph);
  const page = {
    series: [...graph.catalogue['title-series']]
      .sort((a, b) => a.data.number - b.data.number)
      .map((record) => buildTitleRow(record, citations.cite(record.data))),
    qualifications: graph.catalogue['qualification-title'].map((record) =>
      buildQualificationTitle(graph, record, citations.cite(record.data)),
    ),
  };
  return { ...page, sources: citations.list() };
}

/**
 * Gathers everything the page of one title series prints.
 */
export function buildTitlePage(graph: Graph, record: CatalogueRecord<'title-series'>): TitlePage {
  const citations = collectCitations(graph);
  const named = findRelated(graph, record, 'concerns', 'equivalence', 'in').map((related) => related.record);
  const general = graph.catalogue.equivalence.filter(
    ({ data }) =>
      (data.kind === 'skill-to-title' && data.to.series === undefined) ||
      (data.kind === 'title-to-skill' && data.from.series === undefined),
  );
  const names = new Set(record.data.tiers.flatMap((tier) => tier.names));
  const page = {
    row: buildTitleRow(record, citations.cite(record.data)),
    origins: buildOrigin(graph, record),
    rules: named.map((rule) => buildEquivalenceLine(graph, rule, citations)),
    generalRules: general.map((rule) => buildEquivalenceLine(graph, rule, citations)),
    qualifications: graph.catalogue['qualification-title']
      .filter(({ data }) => data.title.split(/[、;；或]/).some((title) => names.has(title.trim())))
      .map((row) => buildQualificationTitle(graph, row, citations.cite(row.data))),
    suits: graph.catalogue['suited-series']
      .filter(({ data }) => data.series !== 'none' && data.series[0] === record.id)
      .map(({ data }) => nameEntry(graph, data.of)),
  };
  return { ...page, sources: citations.list() };
}

function buildTitleRow({ id, data }: CatalogueRecord<'title-series'>, mark: ProvenanceMark): TitleRow {
  return {
    id,
    number: data.number,
    text: data.name,
    address: pageAddress('title-series', id),
    tiers: TITLE_TIERS.map((tier) => ({
      label: TITLE_TIER_LABELS[tier],
      names: data.tiers.find((one) => one.tier === tier)?.names.join('、') ?? '',
    })),
    mark,
    note: data.note,
  };
}

function buildQualificationTitle(
  graph: Graph,
  record: CatalogueRecord<'qualification-title'>,
  mark: ProvenanceMark,
): QualificationTitleLine {
  const { data } = record;
  const item = findRelated(graph, record, 'concerns', 'qualification', 'out')[0]?.record;
  return {
    qualification: data.qualification,
    link:
      item === undefined
        ? undefined
        : { text: item.data.name, address: pageAddress('qualification', item.id) },
    title: data.title,
    tier: data.tiers.map((tier) => TITLE_TIER_LABELS[tier]).join('、'),
    place: data.place === 'not-stated' ? '未写明地区' : data.place,
    year: data.year ?? '年份不详',
    mark,
    note: data.note,
  };
}
