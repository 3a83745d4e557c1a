import { sum } from 'd3';
import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { WorkedExample } from '../../schema/guide.ts';
import type { Citations, ProvenanceMark } from '../parts/citations.ts';
import { buildLevelChip, type LevelChip } from '../parts/level-chips.ts';
import { LOST_NAME } from '../standard/lost-name.ts';
import { type StandardSummary, summarizeStandard } from '../standard/standard-summary.ts';
import { shareOut } from './share-out.ts';

/** One work content of a worked example. */
export interface ExampleRow {
  readonly number: string;
  readonly name: string;
  /** Function it belongs to; only on the first row of the function. */
  readonly head?: { readonly number: string; readonly name: string; readonly rows: number } | undefined;
  readonly skills: number;
  readonly knowledge: number;
  /** Share of the hours by the number of requirements. Absent where the standard's hours are not known. */
  readonly hours?: number | undefined;
  readonly course: string;
  readonly practice: string;
  readonly proof: string;
}

/** One level of a real standard taken apart for teaching, ready to print. */
export interface WorkedExampleView {
  readonly standard: StandardSummary;
  readonly level: LevelChip;
  /** Hours of training at this level. Absent where not known. */
  readonly hours?: number | undefined;
  readonly rows: readonly ExampleRow[];
  /** Where the outline comes from. */
  readonly mark: ProvenanceMark;
}

/**
 * Sets the editors' words on teaching beside the work contents of one level, with the hours shared out by the number
 * of requirements, since weights were not read.
 *
 * @param graph the graph
 * @param example as authored; `check` has held it against the outline
 * @param citations of the page
 * @returns nothing where the standard or that level of its outline does not exist
 */
export function buildWorkedExample(
  graph: Graph,
  { standard: id, level, rows }: WorkedExample,
  citations: Citations,
): WorkedExampleView | undefined {
  const standard = findRecord(graph, 'standard', id);
  const outline = standard?.data.outline;
  const functions = outline?.levels.find((one) => one.level === level)?.functions;
  if (standard === undefined || outline === undefined || functions === undefined) return undefined;
  const hours = standard.data.hours?.values.find((one) => one.level === level)?.hours;
  const works = functions.flatMap((one) =>
    one.works.map((work, at) => ({
      work,
      head:
        at === 0 ? { number: one.number, name: one.name ?? LOST_NAME, rows: one.works.length } : undefined,
    })),
  );
  const counts = works.map(({ work: { skills = 0, knowledge = 0 } }) => sum([skills, knowledge]));
  const shares = hours === undefined ? [] : shareOut(hours, counts);
  return {
    standard: summarizeStandard(graph, standard),
    level: buildLevelChip(level),
    hours,
    rows: works.map(({ work, head }, at) => ({
      number: work.number,
      name: work.name ?? LOST_NAME,
      head,
      skills: work.skills ?? 0,
      knowledge: work.knowledge ?? 0,
      hours: shares[at],
      course: rows[at]?.course ?? '',
      practice: rows[at]?.practice ?? '',
      proof: rows[at]?.proof ?? '',
    })),
    mark: citations.cite(outline),
  };
}
