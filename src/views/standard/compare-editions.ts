import type { Standard } from '../../schema/standard.ts';
import { STANDARD_LEVEL_NAMES, STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';

/** What changed from one edition of a standard to the next. */
export interface EditionChange {
  /** Levels, as a sentence; says so where either edition's levels are not known. */
  readonly levels: string;
  readonly functionsAdded: readonly string[];
  readonly functionsRemoved: readonly string[];
  readonly functionsKept: readonly string[];
  /** `false` where the functions of either edition are not known, so that nothing can be compared. */
  readonly functionsKnown: boolean;
}

/**
 * Compares two editions of a standard by levels and functions. Names of functions are compared to the letter.
 *
 * @param before the earlier edition
 * @param after the later edition
 */
export function compareEditions(before: Standard, after: Standard): EditionChange {
  const old = before.functions?.names ?? [];
  const now = after.functions?.names ?? [];
  const known = old.length > 0 && now.length > 0;
  return {
    levels: compareLevels(before, after),
    functionsAdded: known ? now.filter((name) => !old.includes(name)) : [],
    functionsRemoved: known ? old.filter((name) => !now.includes(name)) : [],
    functionsKept: known ? now.filter((name) => old.includes(name)) : [],
    functionsKnown: known,
  };
}

function compareLevels(before: Standard, after: Standard): string {
  const old = before.levels?.values;
  const now = after.levels?.values;
  if (old === undefined || now === undefined) {
    return old === undefined && now === undefined
      ? '两版的等级均未能读出，无法比较。'
      : `${old === undefined ? '前' : '后'}一版的等级未能读出，无法比较。`;
  }
  const names = (levels: readonly string[]): string =>
    STANDARD_LEVELS.filter((level) => levels.includes(level))
      .map((level) => STANDARD_LEVEL_NAMES[level])
      .join('、');
  const added = now.filter((level) => !old.includes(level));
  const removed = old.filter((level) => !now.includes(level));
  if (added.length === 0 && removed.length === 0) return `等级未变：${names(now)}。`;
  return [
    added.length > 0 ? `新设${names(added)}` : undefined,
    removed.length > 0 ? `不再设${names(removed)}` : undefined,
  ]
    .filter(Boolean)
    .join('；')
    .concat('。');
}
