import type { CodeUse, Graph } from '../../graph/graph.ts';
import { buildCodeRow, type CodeRow, countCodes } from './code-row.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import { linkOccupation } from '../parts/link.ts';
import { buildNoticeRow, type NoticeRow } from '../notice/notice-row.ts';

/** Size of one edition, as published. */
export interface EditionRow {
  readonly edition: string;
  readonly date: string;
  /** Cells in the order of the heads; `—` where not known. */
  readonly cells: readonly string[];
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** Occupations that came into the classification after the 2022 edition. */
export interface ChangedOccupation {
  readonly text: string;
  readonly address: string;
  readonly code?: string | undefined;
  readonly what: string;
}

/** Everything the page of changes prints: 2015 → 2022 → now. */
export interface ChangesPage {
  readonly heads: readonly string[];
  readonly editions: readonly EditionRow[];
  /** Codes of 2015 by what became of them in 2022. */
  readonly from2015: readonly {
    readonly relation: string;
    /** Different codes; one that was split has several rows. */
    readonly count: number;
    readonly rows: readonly CodeRow[];
  }[];
  /** Occupations of the 2022 edition that no code of 2015 leads to. */
  readonly newIn2022: number;
  /** Occupations added, renamed or renumbered since. */
  readonly since2022: readonly ChangedOccupation[];
  readonly notices: readonly NoticeRow[];
  readonly sources: readonly SourceLine[];
}

const HEADS = ['大类', '中类', '小类', '职业', '工种', '绿色 L', '数字 S', 'L/S'] as const;

/**
 * Gathers what changed from the edition of 2015 to that of 2022, and from then to now.
 */
export function buildChangesPage(graph: Graph): ChangesPage {
  const citations = collectCitations(graph);
  const { catalogue } = graph;
  const uses = [...graph.codes.values()].flat();
  const of2015 = uses.filter(({ edition }) => edition === '2015');
  const same = of2015.filter(({ relation }) => relation === 'same');
  const others = of2015.filter(({ relation }) => relation !== 'same');
  const page = {
    heads: HEADS,
    editions: catalogue['edition-count'].map(({ data }) => ({
      edition: data.edition,
      date: data.date,
      cells: [
        data.major,
        data.subMajor,
        data.minor,
        data.occupations,
        data.workTypes,
        data.green,
        data.digital,
        data.both,
      ].map((count) => (count === undefined ? '—' : String(count))),
      mark: citations.cite(data),
      note: data.note,
    })),
    from2015: [{ relation: '沿用', count: countCodes(same), rows: [] }, ...groupByRelation(graph, others)],
    newIn2022: catalogue.occupation.filter(
      ({ data }) =>
        data.status !== 'added' &&
        data.status !== 'added-by-adjustment' &&
        (data.history ?? []).every(({ edition }) => edition !== '2015'),
    ).length,
    since2022: catalogue.occupation
      .filter(({ data }) => data.status !== 'in-edition')
      .map((record) => ({
        ...linkOccupation(record),
        code: record.data.code === 'unpublished' ? undefined : record.data.code,
        what: describeChange(record.data),
      })),
    notices: [...catalogue.notice].map(buildNoticeRow).sort((a, b) => b.batch - a.batch),
  };
  return { ...page, sources: citations.list() };
}

function groupByRelation(graph: Graph, uses: readonly CodeUse[]): ChangesPage['from2015'] {
  const relations = [...new Set(uses.map(({ relation }) => relation))];
  return relations.map((relation) => {
    const own = uses.filter((use) => use.relation === relation);
    const rows = own.map((use) => buildCodeRow(graph, use));
    return { relation: rows[0]?.relation ?? '', count: countCodes(own), rows };
  });
}

function describeChange({
  status,
  added,
  nameInEdition,
  codeInEdition,
}: Graph['catalogue']['occupation'][number]['data']): string {
  if (status === 'renamed') return `更名，原名“${nameInEdition ?? '不详'}”`;
  if (status === 'renumbered') return `改编码，原编码 ${codeInEdition ?? '不详'}`;
  return added === undefined ? '调整增补' : `${added} 年增补`;
}
