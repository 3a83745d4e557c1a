import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { OutlineFunction, OutlineLevel } from '../../schema/outline.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { joinText } from './join-text.ts';
import type { WrittenText } from './write-occupation-text.ts';

/**
 * Writes down what the page of a standard says: facts, functions, and work contents level by level.
 *
 * @param graph the graph
 * @param record the standard
 */
export function writeStandardText(graph: Graph, record: CatalogueRecord<'standard'>): WrittenText {
  const { data } = record;
  const circular = findRecord(graph, 'circular', data.circular)?.data;
  const links = data.occupations === 'not-established' ? [] : data.occupations;
  const majors = new Set(
    [data.codeAtIssue, ...links.map((link) => link.occupation)].map((code) => code[0] ?? ''),
  );
  const text = joinText([
    `${data.title} ${data.codeAtIssue}`,
    data.occupationName === data.title ? undefined : data.occupationName,
    data.workType,
    circular === undefined ? undefined : `${circular.issued} ${circular.docNumber}`,
    data.levels?.values.map((level) => STANDARD_LEVEL_NAMES[level]),
    data.workTypes?.map((workType) => workType.name),
    data.schooling,
    data.jointIssuers,
    data.functions === undefined ? undefined : `职业功能：${data.functions.names.join('、')}`,
    ...(data.outline?.levels ?? []).map(writeLevel),
    ...(data.outline?.notes ?? []),
    data.levels?.note,
    data.functions?.note,
    data.note,
  ]);
  const group = [...majors].filter((major) => /^[1-8]$/.test(major));
  return { text, filters: { group, level: data.levels?.values ?? [] } };
}

function writeLevel(level: OutlineLevel): string {
  const parts = (level.directions ?? []).map((direction) =>
    joinText([direction.name, ...direction.functions.map(writeFunction), direction.note]),
  );
  const own = (level.functions ?? []).map(writeFunction);
  return `${STANDARD_LEVEL_NAMES[level.level]}：${joinText([...own, ...parts, level.note])}`;
}

function writeFunction(each: OutlineFunction): string {
  const works = each.works.flatMap((work) => work.name ?? []);
  return `${each.number} ${each.name ?? '（名称未识读）'}${works.length === 0 ? '' : `：${works.join('、')}`}`;
}
