import type { CodeUse, Graph } from '../../graph/graph.ts';
import type { FindLabel, FindRecord } from '../../search/records/find-record.ts';
import { EDITION_LABELS } from '../../vocabulary/edition.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';

/**
 * Lists the groups of the classification, and every code that once meant something else than it does today, for the
 * search.
 *
 * @param graph the graph
 */
export function listCodeFinds(graph: Graph): readonly FindRecord[] {
  const groups = graph.catalogue.group.map(({ id, data }): FindRecord => ({
    kind: 'group',
    id,
    title: data.name,
    url: pageAddress('group', id),
    note: data.code,
    labels: [{ type: 'code', text: data.code }, ...nameMajor(data.code)],
    weight: 0,
  }));
  const codes = [...graph.codes].flatMap(([code, uses]) => {
    const former = uses.filter((use) => use.relation !== 'current' && use.relation !== 'work-type');
    return former.every((use) => use.relation === 'same') ? [] : [describeCode(code, former)];
  });
  return [...groups, ...codes];
}

/** People call the major groups by their number: 第六大类. */
function nameMajor(code: string): readonly FindLabel[] {
  const numeral = '一二三四五六七八'[Number(code) - 1];
  return numeral === undefined ? [] : [{ type: 'word', text: `第${numeral}大类` }];
}

/** A name that no occupation in force answers to leads to the code's page instead. */
function describeCode(code: string, former: readonly CodeUse[]): FindRecord {
  const orphans = former.filter((use) => use.occupation === undefined);
  const lines = former.map((use) => `${EDITION_LABELS[use.edition]}“${use.name}”`);
  return {
    kind: 'code',
    id: code,
    title: code,
    url: pageAddress('code', code),
    note: [...new Set(lines)].join('、'),
    labels: [
      { type: 'code', text: code },
      ...[...new Set(orphans.map((use) => use.name))].map((text): FindLabel => ({ type: 'word', text })),
    ],
    weight: 0,
  };
}
