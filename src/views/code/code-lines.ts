import type { CodeUse } from '../../graph/graph.ts';
import { CODE_RELATION_LABELS } from '../../vocabulary/code-relation.ts';
import { EDITION_LABELS } from '../../vocabulary/edition.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Citations, ProvenanceMark } from '../parts/citations.ts';
import { type Link, linkOccupation } from '../parts/link.ts';

/** One use of a code, ready to print. */
export interface CodeLine {
  readonly code: string;
  /** Page of the code. */
  readonly address: string;
  /** `2015 年版`. */
  readonly edition: string;
  readonly name: string;
  /** `现行`, `沿用`, `改编码` … */
  readonly relation: string;
  readonly current: boolean;
  /** Occupation in force it leads to. Absent when not established. */
  readonly occupation?: Link | undefined;
  /** Code in force of that occupation. Absent when it has none. */
  readonly currentCode?: string | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

const OTHER_RELATIONS = {
  current: '现行',
  'work-type': '工种编码',
  'not-established': '去向未定',
  none: '已取消',
} as const;

/**
 * Makes one use of a code ready to print.
 *
 * @param use the use
 * @param citations the page's source list
 */
export function buildCodeLine(use: CodeUse, citations: Citations): CodeLine {
  const { relation, occupation } = use;
  return {
    code: use.code,
    address: pageAddress('code', use.code),
    edition: EDITION_LABELS[use.edition],
    name: use.name,
    relation:
      relation in OTHER_RELATIONS
        ? OTHER_RELATIONS[relation as keyof typeof OTHER_RELATIONS]
        : CODE_RELATION_LABELS[relation as keyof typeof CODE_RELATION_LABELS],
    current: relation === 'current',
    occupation: occupation === undefined ? undefined : linkOccupation(occupation),
    currentCode:
      occupation === undefined || occupation.data.code === 'unpublished' ? undefined : occupation.data.code,
    mark: citations.cite(use),
    note: use.note,
  };
}
