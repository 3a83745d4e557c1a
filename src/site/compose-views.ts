import { findRecord } from '../graph/find-record.ts';
import type { Graph } from '../graph/graph.ts';
import { indexFunctions } from '../graph/index-functions.ts';
import { buildGroupPage } from '../views/classification/group-page.ts';
import { buildChangesPage } from '../views/code/changes-page.ts';
import { buildCodeIndex } from '../views/code/code-index.ts';
import { buildCodePage } from '../views/code/code-page.ts';
import { buildGuidePage } from '../views/guide/build-guide-page.ts';
import { buildGuideIndex } from '../views/guide/guide-index.ts';
import { buildHomePage } from '../views/home/home-page.ts';
import { buildSearchPage } from '../views/home/search-page.ts';
import { buildSignKey } from '../views/home/sign-key.ts';
import { buildSourcesPage } from '../views/home/sources-page.ts';
import { buildCircularPage, listCirculars } from '../views/notice/circular-page.ts';
import { buildNoticePage } from '../views/notice/notice-page.ts';
import { listNotices } from '../views/notice/notice-row.ts';
import { buildOccupationPage } from '../views/occupation/build-occupation-page.ts';
import { buildOccupationIndex } from '../views/occupation/occupation-index.ts';
import { buildWorkTypesPage } from '../views/occupation/work-types-page.ts';
import { buildTaskPage, buildWorkPage } from '../views/programme/demand-page.ts';
import { buildProgrammePage } from '../views/programme/programme-page.ts';
import { buildSystemIndex, buildSystemPage } from '../views/programme/system-pages.ts';
import { buildLevelIndex, buildLevelPage } from '../views/rule/level-pages.ts';
import { buildGraphPage } from '../views/rule/graph-page.ts';
import { buildPathwaysPage } from '../views/rule/pathways-page.ts';
import { buildPolicyIndex, buildPolicyPage } from '../views/rule/policy-pages.ts';
import { buildQualificationIndex, buildQualificationPage } from '../views/rule/qualification-pages.ts';
import {
  buildAbilitySpecIndex,
  buildAbilitySpecPage,
  buildEvaluationSpecIndex,
  buildEvaluationSpecPage,
} from '../views/rule/specification-pages.ts';
import { buildTitleIndex, buildTitlePage } from '../views/rule/title-pages.ts';
import { buildSeriesByOccupation } from '../views/series/series-by-occupation.ts';
import { buildStandardIndex } from '../views/standard/standard-index.ts';
import { buildStandardPage } from '../views/standard/standard-page.ts';

type Kind = keyof Graph['catalogue'];

/** The record of one kind, as the graph holds it. */
type RecordOf<K extends Kind> = NonNullable<ReturnType<typeof findRecord<K>>>;

/** One view for each kind of page; pages about one record take its id. */
export type SiteViews = ReturnType<typeof composeViews>;

/**
 * Names the view of every kind of page, so that a page asks for it here and nowhere else.
 *
 * @param graph the graph of the whole content
 * @returns functions that build a view; one asked for an id that has no record is our own mistake and throws
 */
export function composeViews(graph: Graph) {
  const functions = indexFunctions(graph);
  const of =
    <K extends Kind, View>(kind: K, build: (record: RecordOf<K>) => View) =>
    (id: string): View => {
      const record = findRecord(graph, kind, id);
      if (record === undefined) throw new Error(`no ${kind} has the id ${id}`);
      return build(record);
    };
  return {
    home: () => buildHomePage(graph),
    search: () => buildSearchPage(graph),
    signs: () => buildSignKey(),
    sources: () => buildSourcesPage(graph),
    changes: () => buildChangesPage(graph),
    pathways: () => buildPathwaysPage(graph),
    graph: () => buildGraphPage(graph),
    occupationIndex: () => buildOccupationIndex(graph),
    occupation: of('occupation', (record) => buildOccupationPage(graph, functions, record)),
    workTypes: () => buildWorkTypesPage(graph),
    group: of('group', (record) => buildGroupPage(graph, record)),
    standardIndex: () => buildStandardIndex(graph),
    standard: of('standard', (record) => buildStandardPage(graph, record)),
    notices: () => listNotices(graph),
    notice: of('notice', (record) => buildNoticePage(graph, record)),
    circulars: () => listCirculars(graph),
    circular: of('circular', (record) => buildCircularPage(graph, record)),
    levelIndex: () => buildLevelIndex(graph),
    level: of('skill-level', (record) => buildLevelPage(graph, record)),
    titleIndex: () => buildTitleIndex(graph),
    seriesByOccupation: () => buildSeriesByOccupation(graph),
    title: of('title-series', (record) => buildTitlePage(graph, record)),
    qualificationIndex: () => buildQualificationIndex(graph),
    qualification: of('qualification', (record) => buildQualificationPage(graph, record)),
    abilitySpecIndex: () => buildAbilitySpecIndex(graph),
    abilitySpec: of('ability-spec', (record) => buildAbilitySpecPage(graph, record)),
    evaluationSpecIndex: () => buildEvaluationSpecIndex(graph),
    evaluationSpec: of('evaluation-spec', (record) => buildEvaluationSpecPage(graph, record)),
    policyIndex: () => buildPolicyIndex(graph),
    policy: of('policy', (record) => buildPolicyPage(graph, record)),
    guideIndex: () => buildGuideIndex(graph),
    guide: of('guide', (record) => buildGuidePage(graph, record)),
    programme: () => buildProgrammePage(graph),
    task: of('programme-task', (record) => buildTaskPage(graph, record)),
    workItem: of('work-item', (record) => buildWorkPage(graph, record)),
    systemIndex: () => buildSystemIndex(graph),
    system: of('system', (record) => buildSystemPage(graph, record)),
    codeIndex: () => buildCodeIndex(graph),
    code: (code: string) => buildCodePage(graph, code),
  };
}
