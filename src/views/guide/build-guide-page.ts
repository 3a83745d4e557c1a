import { findRecord } from '../../graph/find-record.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { buildEvaluation } from '../occupation/build-evaluation.ts';
import type { BesideLine } from '../parts/beside-line.ts';
import { type Citations, collectCitations } from '../parts/citations.ts';
import { linkOccupation } from '../parts/link.ts';
import { buildOrigin } from '../programme/build-origin.ts';
import { compareByReach, summarizeStandard } from '../standard/standard-summary.ts';
import { buildDigest } from './build-digest.ts';
import { buildWorkedExample } from './build-worked-example.ts';
import type { GuideOccupation, GuidePage } from './guide-page.ts';
import type { GuideDrawing } from './drawing/guide-drawing.ts';
import { buildGuideRow } from './guide-row.ts';
import { findSiblingGuides } from './find-sibling-guides.ts';
import { listNationalRules } from './list-national-rules.ts';
import { listGuideSections } from './list-guide-sections.ts';
import { measureWaiting } from './drawing/measure-waiting.ts';
import { placeFlow } from './drawing/place-flow.ts';
import { placeRungs } from './drawing/place-rungs.ts';
import { placeTree } from './drawing/place-tree.ts';
import { placeWaiting } from './drawing/place-waiting.ts';

/**
 * Gathers everything the page of one guide prints.
 */
export function buildGuidePage(graph: Graph, record: CatalogueRecord<'guide'>): GuidePage {
  const citations = collectCitations(graph);
  const { data } = record;
  const mark = citations.cite(data);
  const occupations = findRelated(graph, record, 'concerns', 'occupation', 'out').map((link) => link.record);
  const standards = occupations
    .flatMap((one) => findRelated(graph, one, 'standardOf', 'standard', 'in'))
    .map((link) => link.record);
  for (const standard of standards) citations.cite(standard.data);
  const summaries = standards.map((one) => summarizeStandard(graph, one)).sort(compareByReach);
  const [widest] = summaries;
  const page = {
    row: buildGuideRow(graph, record),
    prose: record.origin === undefined ? undefined : (record.prose ?? []),
    occupations: occupations.map((one) => describeOccupation(graph, one, citations)),
    digests: (data.digests ?? []).flatMap((one) => buildDigest(graph, one)),
    confusions: (data.confusedWith ?? []).flatMap((one) => describeBeside(graph, one)),
    onward: (data.leadsTo ?? []).flatMap((one) => describeBeside(graph, one)),
    standards: summaries,
    origins: buildOrigin(graph, widest === undefined ? record : { kind: 'standard', id: widest.id }),
    siblings: findSiblingGuides(graph, record),
    drawing: drawGuide(graph, record),
    example: data.example === undefined ? undefined : buildWorkedExample(graph, data.example, citations),
    rules: data.diagram === 'ladder' ? listNationalRules(graph, citations) : [],
    mark,
    note: data.note,
    updated: data.updated,
  };
  return { ...page, sections: listGuideSections(page), sources: citations.list() };
}

function describeOccupation(
  graph: Graph,
  record: CatalogueRecord<'occupation'>,
  citations: Citations,
): GuideOccupation {
  const { code, summary } = record.data;
  return {
    ...linkOccupation(record),
    id: record.id,
    code: code === 'unpublished' ? undefined : code,
    summary,
    pathway: `pathways/index.html?occupation=${record.id}`,
    evaluation: buildEvaluation(graph, record, citations),
  };
}

function describeBeside(
  graph: Graph,
  { occupation, why }: { readonly occupation: string; readonly why: string },
): readonly BesideLine[] {
  const record = findRecord(graph, 'occupation', occupation);
  return record === undefined ? [] : [{ ...linkOccupation(record), why }];
}

function drawGuide(graph: Graph, { data }: CatalogueRecord<'guide'>): GuideDrawing | undefined {
  if (data.diagram === 'waiting') return placeWaiting(measureWaiting(graph));
  if (data.diagram === 'ladder') return placeRungs(graph);
  if (data.diagram === 'tree') return placeTree(data.steps ?? [], '从上往下看：缩进的，属于上面那一框');
  return data.diagram === 'flow'
    ? placeFlow(data.steps ?? [], '从上往下看：一框一步，线指向下一步')
    : undefined;
}
