import type { Outline, OutlineFunction, OutlineLevel } from '../../schema/outline.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { findLevelId } from '../parts/level-chips.ts';
import { LOST_NAME } from './lost-name.ts';
import { STANDARD_LEVEL_NAMES, type StandardLevel } from '../../vocabulary/skill-level.ts';
import type { Citations, ProvenanceMark } from '../parts/citations.ts';

/** A work content with the number of requirements seen. */
export interface WorkContentView {
  readonly number: string;
  /** `（名称未能读出）` where it is lost. */
  readonly name: string;
  readonly inferred: boolean;
  /** `技能 3，知识 4`. Empty when not counted. */
  readonly counts: string;
  readonly note?: string | undefined;
}

/** A function with its work contents. */
export interface FunctionView {
  readonly number: string;
  readonly name: string;
  readonly inferred: boolean;
  readonly note?: string | undefined;
  readonly works: readonly WorkContentView[];
}

/** Functions of a level, or of one direction of it. */
export interface DirectionView {
  /** Absent where the level has no directions. */
  readonly name?: string | undefined;
  readonly inferred: boolean;
  readonly note?: string | undefined;
  readonly functions: readonly FunctionView[];
}

/** One level of the outline. */
export interface OutlineLevelView {
  /** Anchor on the page, e.g. `level-4`. */
  readonly anchor: string;
  readonly level: StandardLevel;
  readonly name: string;
  readonly address: string;
  readonly complete: boolean;
  readonly note?: string | undefined;
  readonly directions: readonly DirectionView[];
}

/** Functions and work contents of a standard, level by level. */
export interface OutlineView {
  readonly levels: readonly OutlineLevelView[];
  readonly notes: readonly string[];
  readonly mark: ProvenanceMark;
}

/**
 * Makes the outline of a standard ready to print.
 */
export function buildOutline(outline: Outline, citations: Citations): OutlineView {
  return {
    levels: outline.levels.map(buildLevel),
    notes: outline.notes ?? [],
    mark: citations.cite(outline),
  };
}

function buildLevel({ level, complete, note, functions, directions }: OutlineLevel): OutlineLevelView {
  const id = findLevelId(level);
  const whole = functions === undefined ? [] : [{ inferred: false, functions: functions.map(buildFunction) }];
  return {
    anchor: id,
    level,
    name: STANDARD_LEVEL_NAMES[level],
    address: pageAddress('skill-level', id),
    complete,
    note,
    directions: [
      ...whole,
      ...(directions ?? []).map((direction) => ({
        name: [direction.number, direction.name ?? LOST_NAME].filter(Boolean).join(' '),
        inferred: direction.nameConfidence === 'inferred',
        note: direction.note,
        functions: direction.functions.map(buildFunction),
      })),
    ],
  };
}

function buildFunction({ number, name, nameConfidence, note, works }: OutlineFunction): FunctionView {
  return {
    number,
    name: name ?? LOST_NAME,
    inferred: nameConfidence === 'inferred',
    note,
    works: works.map((work) => ({
      number: work.number,
      name: work.name ?? LOST_NAME,
      inferred: work.nameConfidence === 'inferred',
      counts: [
        work.skills === undefined ? undefined : `技能 ${String(work.skills)}`,
        work.knowledge === undefined ? undefined : `知识 ${String(work.knowledge)}`,
      ]
        .filter(Boolean)
        .join('，'),
      note: work.note,
    })),
  };
}
