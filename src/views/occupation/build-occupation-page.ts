import { findAncestors } from '../../graph/find-ancestors.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { FunctionIndex } from '../../graph/index-functions.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { CURRENT_EDITION, EDITIONS } from '../../vocabulary/edition.ts';
import { parseOccupationCode, RANK_LABELS } from '../../vocabulary/occupation-code.ts';
import { OCCUPATION_STATUS_LABELS } from '../../vocabulary/occupation-status.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { buildBeside } from './build-beside.ts';
import { buildEvaluation } from './build-evaluation.ts';
import { buildLevelLadder } from '../ladder/build-level-ladder.ts';
import { buildNeighbours, buildRelatedByFunction } from './build-neighbours.ts';
import { buildQr } from '../parts/build-qr.ts';
import { inferSeries } from '../series/infer-series.ts';
import { type Citations, collectCitations } from '../parts/citations.ts';
import { buildCodeLine, type CodeLine } from '../code/code-lines.ts';
import { linkGroup } from '../parts/link.ts';
import { buildMarks } from '../parts/mark-view.ts';
import { noticeLink } from '../notice/notice-link.ts';
import { buildOrigin } from '../programme/build-origin.ts';
import type { AnnouncementLine, GroupStep, OccupationPage, WorkTypeLine } from './occupation-page.ts';
import { compareByReach, summarizeStandard } from '../standard/standard-summary.ts';

/**
 * Gathers everything the page of one occupation prints.
 *
 * @param graph the graph
 * @param functions occupations by function, see `indexFunctions`
 * @param occupation the occupation
 */
export function buildOccupationPage(
  graph: Graph,
  functions: FunctionIndex,
  occupation: CatalogueRecord<'occupation'>,
): OccupationPage {
  const { data, id } = occupation;
  const citations = collectCitations(graph);
  const mark = citations.cite(data);
  const page = {
    id,
    address: pageAddress('occupation', id),
    name: data.name,
    description: describeOccupation(data),
    code: data.code === 'unpublished' ? undefined : data.code,
    groups: findAncestors(graph, occupation).map(buildGroupStep),
    marks: buildMarks(data.marks),
    marksUnknown: data.marks === undefined,
    status: describeStatus(occupation),
    mark,
    note: data.note,
    summary: data.summary,
    aliases: (data.aliases ?? []).map(({ name }) => name),
    evaluation: buildEvaluation(graph, occupation, citations),
    standards: findRelated(graph, occupation, 'standardOf', 'standard', 'in')
      .map(({ record }) => summarizeStandard(graph, record))
      .sort(compareByReach),
    ...buildCareer(graph, occupation, citations),
    workTypes: buildWorkTypes(graph, occupation, citations),
    announcements: buildAnnouncements(graph, occupation, citations),
    codes: buildCodes(graph, occupation, citations),
    neighbours: buildNeighbours(graph, occupation),
    relatedByFunction: buildRelatedByFunction(graph, functions, occupation),
    qualifications: findRelated(graph, occupation, 'licenses', 'qualification', 'in').map(({ record }) => ({
      text: record.data.name,
      address: pageAddress('qualification', record.id),
    })),
    abilitySpecs: findRelated(graph, occupation, 'assesses', 'ability-spec', 'in').map(({ record }) => ({
      text: record.data.name,
      address: pageAddress('ability-spec', record.id),
    })),
    evaluationSpecs: findRelated(graph, occupation, 'assesses', 'evaluation-spec', 'in').map(
      ({ record }) => ({
        text: record.data.name,
        address: pageAddress('evaluation-spec', record.id),
      }),
    ),
    beside: buildBeside(graph, occupation),
    guides: findRelated(graph, occupation, 'concerns', 'guide', 'in').map(({ record }) => ({
      text: record.data.title,
      address: pageAddress('guide', record.id),
    })),
    origins: buildOrigin(graph, occupation),
    updated: data.updated,
    qr: buildQr(data.code === 'unpublished' ? data.name : data.code),
  };
  return { ...page, sources: citations.list(), sections: listSections(page) };
}

function listSections(
  page: Omit<OccupationPage, 'sources' | 'sections'>,
): readonly { readonly id: string; readonly label: string }[] {
  const sections = [
    { id: 'evaluation', label: '怎样评价', shown: true },
    { id: 'standards', label: '国家职业标准', shown: page.standards.length > 0 },
    { id: 'ladder', label: '晋级路径', shown: true },
    { id: 'work-types', label: '工种', shown: page.workTypes.length > 0 },
    { id: 'announced', label: '新职业发布', shown: page.announcements.length > 0 },
    { id: 'codes', label: '编码沿革', shown: true },
    { id: 'beside', label: '混淆与转行', shown: page.beside.length > 0 },
    { id: 'neighbours', label: '同一小类的职业', shown: page.neighbours.length > 0 },
    { id: 'related', label: '职业功能相近的职业', shown: page.relatedByFunction.length > 0 },
    { id: 'sources', label: '资料来源', shown: true },
  ];
  return sections.filter(({ shown }) => shown).map(({ id, label }) => ({ id, label }));
}

/** The ladder; where none can be drawn, at least the series of titles that suit. */
function buildCareer(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  citations: Citations,
): Pick<OccupationPage, 'ladder' | 'series'> {
  const ladder = buildLevelLadder(graph, occupation, citations);
  return ladder === undefined ? { series: inferSeries(graph, occupation, citations) } : { ladder };
}

function describeOccupation({ name, code, summary }: CatalogueRecord<'occupation'>['data']): string {
  const place = code === 'unpublished' ? '编码未公布' : `职业编码 ${code}`;
  if (summary !== undefined) return `${summary}（编者简介）`;
  return `${name}，${place}：国家职业标准、等级、晋级路径与历史编码。`;
}

function buildGroupStep(group: CatalogueRecord<'group'>): GroupStep {
  const rank = parseOccupationCode(group.id)?.rank;
  return { ...linkGroup(group), code: group.id, rank: rank === undefined ? '' : RANK_LABELS[rank] };
}

function describeStatus({ data }: CatalogueRecord<'occupation'>): string {
  const label = OCCUPATION_STATUS_LABELS[data.status];
  if (data.nameInEdition !== undefined) return `${label}，2022 年版名称为“${data.nameInEdition}”`;
  if (data.codeInEdition !== undefined) return `${label}，2022 年版编码为 ${data.codeInEdition}`;
  if (data.added !== undefined) return `${label}（${data.added} 年）`;
  return label;
}

function buildWorkTypes(
  graph: Graph,
  { data }: CatalogueRecord<'occupation'>,
  citations: Citations,
): readonly WorkTypeLine[] {
  return (data.workTypes ?? []).map((workType) => ({
    name: workType.name,
    code: workType.code,
    consulted: workType.status === 'consulted',
    notice: workType.notice === undefined ? undefined : noticeLink(graph, workType.notice),
    mark: citations.cite(workType),
    note: workType.note,
  }));
}

function buildAnnouncements(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  citations: Citations,
): readonly AnnouncementLine[] {
  return findRelated(graph, occupation, 'announces', 'notice', 'in').flatMap(({ record }) => {
    const row = record.data.occupations.find((candidate) => candidate.occupation === occupation.id);
    const notice = noticeLink(graph, record.id);
    if (row === undefined || notice === undefined) return [];
    return [
      {
        notice,
        batch: record.data.batch,
        issued: record.data.issued,
        nameThen: row.name,
        codeThen: row.codeAtIssue,
        mark: citations.cite(row),
        note: row.note,
      },
    ];
  });
}

function buildCodes(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  citations: Citations,
): readonly CodeLine[] {
  const { code, history } = occupation.data;
  const codes = new Set([code, ...(history ?? []).map((entry) => entry.code)]);
  const lines = [...codes].sort().flatMap((one) => graph.codes.get(one) ?? []);
  return lines
    .filter((use) => use.occupation?.id === occupation.id && use.relation !== 'work-type')
    .map((use) => ({ use, current: use.relation === 'current' && use.edition === CURRENT_EDITION }))
    .sort(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        EDITIONS.indexOf(b.use.edition) - EDITIONS.indexOf(a.use.edition),
    )
    .map(({ use }) => buildCodeLine(use, citations));
}
