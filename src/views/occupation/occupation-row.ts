import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { EvaluationWay } from '../../vocabulary/evaluation-way.ts';
import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import { buildLevelChip, type LevelChip } from '../parts/level-chips.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import { buildMarks, type MarkView } from '../parts/mark-view.ts';

/** One occupation in a list, with everything lists filter by. */
export interface OccupationRow extends Link {
  readonly id: string;
  /** Absent while no code is published. */
  readonly code?: string | undefined;
  /** What one does, in the editors' words. Absent when not written. */
  readonly summary?: string | undefined;
  readonly marks: readonly MarkView[];
  /** Number of its standards. */
  readonly standards: number;
  /** Levels over all its standards, from the lowest. */
  readonly levels: readonly LevelChip[];
  /** Year it was announced as new. Absent for the rest. */
  readonly announced?: string | undefined;
  readonly ways: readonly EvaluationWay[];
}

/**
 * Puts an occupation into one row.
 */
export function buildOccupationRow(graph: Graph, record: CatalogueRecord<'occupation'>): OccupationRow {
  const { code, marks, summary } = record.data;
  const standards = findRelated(graph, record, 'standardOf', 'standard', 'in').map(
    (related) => related.record.data,
  );
  const levels = new Set(standards.flatMap((standard) => standard.levels?.values ?? []));
  const licensed = findRelated(graph, record, 'licenses', 'qualification', 'in').length > 0;
  const abilities = findRelated(graph, record, 'assesses', 'ability-spec', 'in').length > 0;
  const skilled = standards.some(({ kind }) => kind === 'skill');
  const ways: EvaluationWay[] = [];
  if (licensed) ways.push('qualification');
  if (skilled && !licensed) ways.push('level-certification');
  if (abilities) ways.push('special-ability');
  return {
    ...linkOccupation(record),
    id: record.id,
    code: code === 'unpublished' ? undefined : code,
    summary,
    marks: buildMarks(marks),
    standards: standards.length,
    levels: STANDARD_LEVELS.filter((level) => levels.has(level)).map(buildLevelChip),
    announced: findAnnouncement(graph, record),
    ways,
  };
}

function findAnnouncement(graph: Graph, record: CatalogueRecord<'occupation'>): string | undefined {
  const years = findRelated(graph, record, 'announces', 'notice', 'in').map(({ record: notice }) =>
    (notice.data.issued ?? notice.data.consulted?.to ?? '').slice(0, 4),
  );
  return years.sort()[0];
}
