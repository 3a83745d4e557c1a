import { findRecord } from '../../graph/find-record.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { CONFIDENCES, type Confidence } from '../../vocabulary/confidence.ts';
import { EVALUATION_WAY_LABELS } from '../../vocabulary/evaluation-way.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { STANDARD_LEVEL_NAMES, type StandardLevel } from '../../vocabulary/skill-level.ts';
import type { Citations } from '../parts/citations.ts';
import type { EvaluationLine } from './occupation-page.ts';

const CATEGORY_LABELS = { licence: '准入类', proficiency: '水平评价类' } as const;

/** Policy that says which occupations are certified by level: the qualification catalogue of 2021. */
const CATALOGUE_POLICY = '2021-catalogue';

/**
 * Says in which ways an occupation is evaluated: a qualification of the catalogue, skill-level certification, special
 * abilities. Each line is a conclusion from other records and marked as such.
 *
 * @param graph the graph
 * @param occupation the occupation
 * @param citations the page's source list
 * @returns no line where nothing is known
 */
export function buildEvaluation(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  citations: Citations,
): readonly EvaluationLine[] {
  const qualifications = findRelated(graph, occupation, 'licenses', 'qualification', 'in');
  const standards = findRelated(graph, occupation, 'standardOf', 'standard', 'in').map(
    ({ record }) => record,
  );
  const skill = standards.filter(({ data }) => data.kind === 'skill');
  const professional = standards.filter(({ data }) => data.kind === 'professional-technical');
  const abilities = findRelated(graph, occupation, 'assesses', 'ability-spec', 'in');
  const policy = findRecord(graph, 'policy', CATALOGUE_POLICY);
  const lines: EvaluationLine[] = qualifications.map(({ record, edge }) => ({
    way: EVALUATION_WAY_LABELS.qualification,
    text: `《国家职业资格目录（2021年版）》列有“${record.data.name}”（${CATEGORY_LABELS[record.data.category.value]}）。${edge.basis ?? ''}`,
    links: [{ text: record.data.name, address: pageAddress('qualification', record.id) }],
    mark: citations.cite({ sources: record.data.sources, confidence: edge.confidence }),
  }));
  if (skill.length > 0 && qualifications.length === 0 && policy !== undefined) {
    lines.push({
      way: EVALUATION_WAY_LABELS['level-certification'],
      text: '有国家职业标准，且未见列入国家职业资格目录，按职业技能等级认定。',
      links: [{ text: policy.data.title, address: pageAddress('policy', policy.id) }],
      mark: citations.cite({ sources: policy.data.sources, confidence: 'inferred' }),
    });
  }
  const [firstProfessional] = professional;
  if (firstProfessional !== undefined) {
    lines.push({
      way: '专业技术等级',
      text: describeProfessionalLevels(firstProfessional.data.levels?.values),
      links: [{ text: firstProfessional.data.title, address: pageAddress('standard', firstProfessional.id) }],
      mark: citations.cite(firstProfessional.data),
    });
  }
  if (abilities.length > 0) {
    lines.push({
      way: EVALUATION_WAY_LABELS['special-ability'],
      text: `有 ${String(abilities.length)} 项专项职业能力考核规范写明属于本职业。`,
      links: abilities.map(({ record }) => ({
        text: record.data.name,
        address: pageAddress('ability-spec', record.id),
      })),
      mark: citations.cite({
        sources: abilities.flatMap(({ record }) => record.data.sources),
        confidence: findLeastSure(abilities.map(({ record }) => record.data.confidence)),
      }),
    });
  }
  return lines;
}

/** Names the levels a professional-technical standard sets, or only that it sets some where they were not read. */
function describeProfessionalLevels(levels: readonly StandardLevel[] | undefined): string {
  if (levels === undefined) return '标准设专业技术等级，所设等级未能读出。';
  const names = levels.map((level) => STANDARD_LEVEL_NAMES[level]).join('、');
  return `标准设${names} ${String(levels.length)} 个专业技术等级。`;
}

/** A sentence over several facts is as sure as the least sure of them. */
function findLeastSure(confidences: readonly Confidence[]): Confidence {
  return CONFIDENCES.findLast((confidence) => confidences.includes(confidence)) ?? 'unverified';
}
