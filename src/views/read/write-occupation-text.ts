import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { EDITION_LABELS } from '../../vocabulary/edition.ts';
import { writeSection } from './write-section.ts';
import type { DocumentSection, ReadFilters } from './read-document.ts';

/** The text of a record's page, section by section, and what it can be narrowed by. */
export interface WrittenText {
  readonly sections: readonly DocumentSection[];
  readonly filters: Partial<Omit<ReadFilters, 'kind'>>;
}

/**
 * Writes down what the page of an occupation says: names, codes, work types, and the functions of its standards.
 *
 * @param graph the graph
 * @param record the occupation
 */
export function writeOccupationText(graph: Graph, record: CatalogueRecord<'occupation'>): WrittenText {
  const { code, name, summary, note, nameInEdition, marks, aliases = [], workTypes = [] } = record.data;
  const standards = findRelated(graph, record, 'standardOf', 'standard', 'in').map(
    (link) => link.record.data,
  );
  const functions = new Set(standards.flatMap((standard) => standard.functions?.names ?? []));
  const history = (record.data.history ?? []).map(
    (entry) => `${EDITION_LABELS[entry.edition]}编码 ${entry.code} ${entry.name}`,
  );
  const sections = [
    writeSection('', '', [
      code === 'unpublished' ? name : `${name} ${code}`,
      nameInEdition,
      aliases.map((alias) => alias.name),
      note,
    ]),
    // Named, so that a hit in it is never taken for an official definition.
    writeSection('编者简介', '', [summary]),
    writeSection('工种', 'work-types', [workTypes.map((workType) => workType.name)]),
    writeSection('国家职业标准的职业功能', 'standards', [[...functions]]),
    writeSection('编码沿革', 'codes', history),
  ].flat();
  const levels = new Set(standards.flatMap((standard) => standard.levels?.values ?? []));
  return {
    sections,
    filters: {
      group: code === 'unpublished' ? [] : [code.slice(0, 1)],
      level: [...levels],
      mark: marks === undefined || marks === 'none' ? [] : marks,
    },
  };
}
