import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { findGoverningSet } from '../ladder/find-governing-set.ts';
import { majorsOf } from './majors-of.ts';
import type { WrittenText } from './write-occupation-text.ts';
import { writeOutline } from './write-outline.ts';
import { writeSection } from './write-section.ts';

/**
 * Writes down what the page of a standard says: facts, functions, and work contents function by function.
 *
 * @param graph the graph
 * @param record the standard
 */
export function writeStandardText(graph: Graph, record: CatalogueRecord<'standard'>): WrittenText {
  const { data } = record;
  const circular = findRecord(graph, 'circular', data.circular)?.data;
  const eligibility = findGoverningSet(graph, record)?.set.data.name;
  const links = data.occupations === 'not-established' ? [] : data.occupations;
  const sections = [
    writeSection('', '', [
      `${data.title} ${data.codeAtIssue}`,
      data.occupationName === data.title ? undefined : data.occupationName,
      data.workType,
      circular === undefined ? undefined : `${circular.issued} ${circular.docNumber}`,
      data.levels?.values.map((level) => STANDARD_LEVEL_NAMES[level]),
      data.levels?.note,
      eligibility === undefined ? undefined : `申报条件：${eligibility}`,
      data.hours?.values.map(({ level, hours }) => `${STANDARD_LEVEL_NAMES[level]} ${hours} 标准学时`),
      data.schooling,
      data.jointIssuers,
      data.note,
    ]),
    writeSection('职业功能', 'functions', [data.functions?.names, data.functions?.note]),
    data.outline === undefined ? [] : writeOutline(data.outline),
    writeSection('标准所列工种', 'work-types', [data.workTypes?.map((workType) => workType.name)]),
  ].flat();
  const group = majorsOf([data.codeAtIssue, ...links.map((link) => link.occupation)]);
  return { sections, filters: { group, level: data.levels?.values ?? [] } };
}
