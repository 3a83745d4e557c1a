import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { TITLE_TIER_LABELS } from '../../vocabulary/title-tier.ts';
import {
  type ProvenanceMark,
  type SourceLine,
  collectCitations,
  markConfidence,
} from '../parts/citations.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';

/** A fact that is surer or less sure than its record. */
export interface RatedText {
  readonly text: string;
  readonly mark: ProvenanceMark;
}

/** A qualification in one row. */
export interface QualificationRow extends Link {
  readonly id: string;
  readonly number: number;
  readonly part: 'professional' | 'skilled';
  readonly category: RatedText;
  readonly departments?: RatedText | undefined;
  readonly subItems: readonly string[];
  readonly mark: ProvenanceMark;
}

/** Everything the page of the catalogue prints. */
export interface QualificationIndex {
  readonly professional: readonly QualificationRow[];
  readonly skilled: readonly QualificationRow[];
  readonly sources: readonly SourceLine[];
}

/** Everything the page of one qualification prints. */
export interface QualificationPage {
  readonly row: QualificationRow;
  readonly partLabel: string;
  readonly subItemsMark?: ProvenanceMark | undefined;
  readonly occupations: readonly (Link & { readonly basis: string })[];
  readonly titles: readonly {
    readonly text: string;
    readonly mark: ProvenanceMark;
    readonly note?: string | undefined;
  }[];
  readonly note?: string | undefined;
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers the catalogue of qualifications of 2021 in its two parts.
 */
export function buildQualificationIndex(graph: Graph): QualificationIndex {
  const citations = collectCitations(graph);
  const rows = graph.catalogue.qualification.map((record) => buildRow(record, citations.cite(record.data)));
  const inPart = (part: QualificationRow['part']): readonly QualificationRow[] =>
    rows.filter((row) => row.part === part).sort((a, b) => a.number - b.number);
  return { professional: inPart('professional'), skilled: inPart('skilled'), sources: citations.list() };
}

/**
 * Gathers everything the page of one qualification prints.
 */
export function buildQualificationPage(
  graph: Graph,
  record: CatalogueRecord<'qualification'>,
): QualificationPage {
  const citations = collectCitations(graph);
  const { data } = record;
  const page = {
    row: buildRow(record, citations.cite(data)),
    partLabel: data.part === 'professional' ? '专业技术人员职业资格' : '技能人员职业资格',
    subItemsMark: data.subItems === undefined ? undefined : markConfidence(data.subItems.confidence),
    occupations: findRelated(graph, record, 'licenses', 'occupation', 'out').map(
      ({ record: occupation, edge }) => ({
        ...linkOccupation(occupation),
        basis: edge.basis ?? '',
      }),
    ),
    titles: findRelated(graph, record, 'concerns', 'qualification-title', 'in').map(({ record: row }) => ({
      text: `${row.data.qualification} → ${row.data.title}（${row.data.tiers.map((tier) => TITLE_TIER_LABELS[tier]).join('、')}），${row.data.place === 'not-stated' ? '未写明地区' : row.data.place}，${row.data.year ?? '年份不详'}`,
      mark: citations.cite(row.data),
      note: row.data.note,
    })),
    note: data.note,
    origins: buildOrigin(graph, record),
  };
  return { ...page, sources: citations.list() };
}

function buildRow({ id, data }: CatalogueRecord<'qualification'>, mark: ProvenanceMark): QualificationRow {
  return {
    id,
    number: data.number,
    part: data.part,
    text: data.name,
    address: pageAddress('qualification', id),
    category: {
      text: data.category.value === 'licence' ? '准入类' : '水平评价类',
      mark: markConfidence(data.category.confidence),
    },
    departments:
      data.departments === undefined
        ? undefined
        : { text: data.departments.text, mark: markConfidence(data.departments.confidence) },
    subItems: data.subItems?.names ?? [],
    mark,
  };
}
