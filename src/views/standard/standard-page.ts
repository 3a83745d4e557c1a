import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import { traceEditions } from '../../graph/trace-editions.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { LINK_BASES, Standard } from '../../schema/standard.ts';
import { READING_LABELS } from '../../vocabulary/reading.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import { buildQr } from '../parts/build-qr.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import { compareEditions, type EditionChange } from './compare-editions.ts';
import { findGoverningSet } from '../ladder/find-governing-set.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { buildLevelChip, type LevelChip } from '../parts/level-chips.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import type { QrDrawing } from '../occupation/occupation-page.ts';
import { buildOutline, type OutlineView } from './outline-view.ts';
import { compareByIssue, type StandardSummary, summarizeStandard } from './standard-summary.ts';

/** An occupation the standard belongs to, and why. */
export interface StandardOccupation extends Link {
  readonly code?: string | undefined;
  readonly basis: string;
  readonly mark: ProvenanceMark;
}

/** One edition in the chain. */
export interface EditionStep extends Link {
  /** Date and document number, in one line. */
  readonly detail: string;
  readonly current: boolean;
  /** Why it is taken to replace the one before. Absent for the first. */
  readonly basis?: string | undefined;
}

/** Everything the page of one standard prints. */
export interface StandardPage {
  readonly summary: StandardSummary;
  readonly occupationName: string;
  readonly kindLabel: string;
  readonly mark: ProvenanceMark;
  readonly occupations: readonly StandardOccupation[];
  readonly codeMarked1999: boolean;
  readonly codeInFile?: string | undefined;
  /** Year of the edition and where it was read, as one phrase. Absent when not known. */
  readonly edition?: string | undefined;
  /** How functions were read; empty functions mean they could not be. */
  readonly functionsReading?: string | undefined;
  readonly functionsNote?: string | undefined;
  readonly outline?: OutlineView | undefined;
  readonly workTypes: readonly { readonly name: string; readonly levels: readonly LevelChip[] }[];
  readonly hours?:
    | {
        readonly lines: readonly { readonly level: string; readonly text: string }[];
        readonly mark: ProvenanceMark;
      }
    | undefined;
  readonly schooling?: string | undefined;
  readonly jointIssuers: readonly string[];
  readonly pages?: number | undefined;
  readonly note?: string | undefined;
  /** Oldest first; a single edition means no chain is established. */
  readonly chain: readonly EditionStep[];
  /** What changed from the edition before. Absent for the first edition. */
  readonly change?: EditionChange | undefined;
  /** Other standards of the same occupation, newest first. */
  readonly siblings: readonly StandardSummary[];
  /** Rules that govern who may apply, and why these. */
  readonly eligibility?: { readonly link: Link; readonly text: string } | undefined;
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
  readonly updated: string;
  readonly qr: QrDrawing;
}

const BASIS_LABELS: Readonly<Record<(typeof LINK_BASES)[number], string>> = {
  'same-code-and-name': '编码、名称均相同',
  'same-name': '名称相同，编码已变',
  'same-code-renamed': '编码相同，职业已更名',
  'same-code-related-name': '编码相同，名称相近',
  'same-code-narrower-name': '编码相同，名称较窄',
  'name-of-2022-edition': '为 2022 年版名称，之后更名',
  'name-of-2015-edition': '为 2015 年版名称，2022 年版更名',
};

/**
 * Gathers everything the page of one standard prints.
 */
export function buildStandardPage(graph: Graph, standard: CatalogueRecord<'standard'>): StandardPage {
  const { data } = standard;
  const citations = collectCitations(graph);
  const chain = traceEditions(graph, standard.id);
  const previous = findRelated(graph, standard, 'replaces', 'standard', 'out')[0]?.record;
  const occupations = findRelated(graph, standard, 'standardOf', 'occupation', 'out');
  const governing = findGoverningSet(graph, standard);
  const page = {
    summary: summarizeStandard(graph, standard),
    occupationName: data.occupationName,
    kindLabel: data.kind === 'skill' ? '技能类' : '专业技术类',
    mark: citations.cite(data),
    occupations: occupations.map(({ record, edge }) => ({
      ...linkOccupation(record),
      code: record.data.code === 'unpublished' ? undefined : record.data.code,
      basis: edge.basis === undefined ? '' : BASIS_LABELS[edge.basis as keyof typeof BASIS_LABELS],
      mark: citations.cite({ sources: data.sources, confidence: edge.confidence }),
    })),
    codeMarked1999: data.codeMarked1999 === 'true',
    codeInFile: data.codeInFile,
    edition: describeEdition(data.editionYear),
    functionsReading: data.functions === undefined ? undefined : READING_LABELS[data.functions.reading],
    functionsNote: data.functions?.note,
    outline: data.outline === undefined ? undefined : buildOutline(data.outline, citations),
    workTypes: (data.workTypes ?? []).map(({ name, levels }) => ({
      name,
      levels: (levels ?? []).map(buildLevelChip),
    })),
    hours:
      data.hours === undefined
        ? undefined
        : { lines: describeHours(data.hours), mark: citations.cite(data.hours) },
    schooling: data.schooling,
    jointIssuers: data.jointIssuers ?? [],
    pages: data.pages,
    note: data.note,
    chain: chain.map((record) => ({
      ...buildEditionStep(graph, record),
      current: record.id === standard.id,
    })),
    change: previous === undefined ? undefined : compareEditions(previous.data, data),
    siblings: listSiblings(
      graph,
      occupations.map(({ record }) => record),
      chain,
    ),
    eligibility:
      governing === undefined
        ? undefined
        : {
            link: {
              text: governing.set.data.name,
              address: pageAddress('eligibility-set', governing.set.id),
            },
            text: `按版本年份（${governing.year} 年）推定；以标准“申报条件”一节为准。`,
          },
    origins: buildOrigin(graph, standard),
    updated: data.updated,
    qr: buildQr(standard.id),
  };
  return { ...page, sources: citations.list() };
}

function listSiblings(
  graph: Graph,
  occupations: readonly CatalogueRecord<'occupation'>[],
  chain: readonly CatalogueRecord<'standard'>[],
): readonly StandardSummary[] {
  const others = occupations.flatMap((occupation) =>
    findRelated(graph, occupation, 'standardOf', 'standard', 'in').map(({ record }) => record),
  );
  return [...new Set(others)]
    .filter(({ id }) => chain.every((edition) => edition.id !== id))
    .map((record) => summarizeStandard(graph, record))
    .sort(compareByIssue);
}

function describeEdition(edition: Standard['editionYear']): string | undefined {
  if (edition === undefined) return undefined;
  return `${edition.year} 年版${edition.basis === 'printed' ? '（机器读自文件）' : '（取自颁布年份）'}`;
}

function describeHours(hours: NonNullable<Standard['hours']>): readonly { level: string; text: string }[] {
  const least = hours.wording === 'at-least' ? '不少于 ' : '';
  return hours.values.map(({ level, hours: count }) => ({
    level: STANDARD_LEVEL_NAMES[level],
    text: `${least}${String(count)} 标准学时`,
  }));
}

function buildEditionStep(graph: Graph, record: CatalogueRecord<'standard'>): Omit<EditionStep, 'current'> {
  const { issued, circular, address, title } = summarizeStandard(graph, record);
  const basis = findRelated(graph, record, 'replaces', 'standard', 'out')[0]?.edge.basis;
  return { text: title, address, detail: `${issued} ${circular?.text ?? ''}`.trim(), basis };
}
