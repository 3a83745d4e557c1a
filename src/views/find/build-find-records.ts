import type { Graph } from '../../graph/graph.ts';
import type { FindRecord } from '../../search/records/find-record.ts';
import { listCodeFinds } from './list-code-finds.ts';
import { listGuideFinds } from './list-guide-finds.ts';
import { listLadderFinds } from './list-ladder-finds.ts';
import { listNoticeFinds } from './list-notice-finds.ts';
import { listOccupationFinds } from './list-occupation-finds.ts';
import { listSectionFinds } from './list-section-finds.ts';
import { listProgrammeFinds } from './list-programme-finds.ts';
import { listSpecificationFinds } from './list-specification-finds.ts';
import { listStandardFinds } from './list-standard-finds.ts';

/**
 * Lists everything the search box can lead to: each record with a page, the work types inside occupations, and
 * the sections of the site.
 *
 * @param graph the graph
 * @returns records in a fixed order, which is also the order of equal hits; kind and id are unique together
 */
export function buildFindRecords(graph: Graph): readonly FindRecord[] {
  return [
    ...listOccupationFinds(graph),
    ...listStandardFinds(graph),
    ...listLadderFinds(graph),
    ...listSpecificationFinds(graph),
    ...listNoticeFinds(graph),
    ...listGuideFinds(graph),
    ...listProgrammeFinds(graph),
    ...listCodeFinds(graph),
    ...listSectionFinds(),
  ];
}
