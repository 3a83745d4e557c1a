import type { Standard } from '../../schema/standard.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { READING_LABELS } from '../../vocabulary/reading.ts';
import { STANDARD_LEVEL_NAMES, STANDARD_LEVELS, type StandardLevel } from '../../vocabulary/skill-level.ts';

/** One level as a chip of the level ramp. */
export interface LevelChip {
  readonly level: StandardLevel;
  /** `五级/初级工`. */
  readonly name: string;
  /** `五级`, or `初级` for professional-technical levels. */
  readonly grade: string;
  /** `初级工`. Absent for professional-technical levels. */
  readonly trade?: string | undefined;
  /** Place among all levels, from the lowest; levels next to each other have numbers next to each other. */
  readonly place: number;
  /** Page of the level. */
  readonly address: string;
}

/** The levels of a standard, ready to print. */
export interface LevelsView {
  readonly chips: readonly LevelChip[];
  /** How they were read, e.g. `机器识读，存疑`. */
  readonly reading: string;
  readonly doubtful: boolean;
  /** What is odd about the reading. Absent when there is nothing to say. */
  readonly note?: string | undefined;
}

/**
 * Makes one level ready to print.
 *
 * @param level a level of a standard
 */
export function buildLevelChip(level: StandardLevel): LevelChip {
  const name = STANDARD_LEVEL_NAMES[level];
  return {
    level,
    name,
    grade: name.split('/')[0] ?? name,
    trade: name.split('/')[1],
    place: STANDARD_LEVELS.indexOf(level),
    address: pageAddress('skill-level', findLevelId(level)),
  };
}

/**
 * Makes the levels of a standard ready to print.
 *
 * @param levels as authored
 * @returns the levels from the lowest, or `undefined` where they could not be read
 */
export function buildLevels(levels: Standard['levels']): LevelsView | undefined {
  if (levels === undefined) return undefined;
  return {
    chips: levels.values.map(buildLevelChip),
    reading: READING_LABELS[levels.reading],
    doubtful: levels.reading === 'machine-doubtful' || levels.reading === 'restored',
    note: levels.note,
  };
}

/**
 * Names the ladder record of a standard's level.
 *
 * @example findLevelId('3') // 'level-3'
 */
export function findLevelId(level: StandardLevel): string {
  return level.length === 1 ? `level-${level}` : `pt-${level}`;
}
