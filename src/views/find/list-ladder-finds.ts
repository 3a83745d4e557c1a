import type { Graph } from '../../graph/graph.ts';
import type { FindLabel, FindRecord } from '../../search/records/find-record.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { listLabels } from './list-labels.ts';

const KIND_NOTES = {
  'standard-level': '职业技能等级',
  post: '岗位',
  'professional-technical': '专业技术等级',
} as const;

/**
 * Lists skill levels, posts, title series and national qualifications for the search.
 *
 * @param graph the graph
 */
export function listLadderFinds(graph: Graph): readonly FindRecord[] {
  const levels = graph.catalogue['skill-level'].map(({ id, data }): FindRecord => {
    const printed = data.level === undefined ? [] : STANDARD_LEVEL_NAMES[data.level].split('/');
    return {
      kind: 'skill-level',
      id,
      title: data.name,
      url: pageAddress('skill-level', id),
      note: KIND_NOTES[data.kind],
      labels: listLabels(
        data.name,
        printed.map((text): FindLabel => ({ type: 'word', text })),
      ),
      weight: 0,
    };
  });
  const series = graph.catalogue['title-series'].map(({ id, data }): FindRecord => ({
    kind: 'title-series',
    id,
    title: data.name,
    url: pageAddress('title-series', id),
    note: '职称系列',
    labels: listLabels(
      data.name,
      data.tiers.flatMap((tier) => tier.names.map((text): FindLabel => ({ type: 'part', text }))),
    ),
    weight: 0,
  }));
  const qualifications = graph.catalogue.qualification.map(({ id, data }): FindRecord => ({
    kind: 'qualification',
    id,
    title: data.name,
    url: pageAddress('qualification', id),
    note: data.category.value === 'licence' ? '准入类' : '水平评价类',
    labels: listLabels(
      data.name,
      (data.subItems?.names ?? []).map((text): FindLabel => ({ type: 'part', text })),
    ),
    weight: 0,
  }));
  return [...levels, ...series, ...qualifications];
}
