import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { FindRecord } from '../../search/records/find-record.ts';
import type { ReadDocument } from './read-document.ts';
import { findYear } from './find-year.ts';
import { OTHER_TEXTS } from './write-other-texts.ts';
import type { OtherKind } from './write-other-texts.ts';
import { writeOccupationText } from './write-occupation-text.ts';
import type { WrittenText } from './write-occupation-text.ts';
import { writeStandardText } from './write-standard-text.ts';

/**
 * Writes down the text of every page that is about a record, for the full-text search. The texts come from the graph,
 * so that they can be indexed while the pages are still being rendered.
 *
 * @param graph the graph
 * @param records from `buildFindRecords`: title, address and second line are theirs
 * @returns one document a page, in the order of the records; parts of other pages, codes and sections have none
 */
export function buildReadDocuments(graph: Graph, records: readonly FindRecord[]): readonly ReadDocument[] {
  return records.flatMap((record) => {
    const written = writeText(graph, record);
    if (written === undefined) return [];
    const { group = [], level = [], mark = [] } = written.filters;
    const { year = [], confidence = [] } = written.filters;
    const filters = { kind: [record.kind], group, level, mark, year, confidence };
    return {
      url: record.url,
      title: record.title,
      kind: record.kind,
      note: record.note,
      sections: written.sections,
      filters,
    };
  });
}

function writeText(graph: Graph, { kind, id }: FindRecord): WrittenText | undefined {
  if (kind === 'work-type' || kind === 'code' || kind === 'section') return undefined;
  const record = graph.nodes.get(`${kind}:${id}`);
  if (record === undefined) return undefined;
  const { sections, filters } = writeOwnText(graph, kind, record);
  const year = findYear(graph, record);
  const dated = year === undefined ? {} : { year: [year] };
  const confidence = 'confidence' in record.data ? [record.data.confidence] : [];
  return { sections, filters: { ...filters, ...dated, confidence } };
}

function writeOwnText(
  graph: Graph,
  kind: OtherKind | 'occupation' | 'standard',
  record: CatalogueRecord,
): WrittenText {
  if (kind === 'occupation') return writeOccupationText(graph, record as CatalogueRecord<'occupation'>);
  if (kind === 'standard') return writeStandardText(graph, record as CatalogueRecord<'standard'>);
  const write = OTHER_TEXTS[kind] as (graph: Graph, record: CatalogueRecord) => WrittenText;
  return write(graph, record);
}
