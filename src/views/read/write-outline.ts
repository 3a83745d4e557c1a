import { LOST_NAME } from '../standard/lost-name.ts';
import type { Outline, OutlineFunction, OutlineLevel } from '../../schema/outline.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { findLevelId } from '../parts/level-chips.ts';
import type { DocumentSection } from './read-document.ts';
import { writeSection } from './write-section.ts';

/**
 * Writes the outline of a standard: a section for each function of each level, with its work contents. The page shows
 * a function under its level, so the section leads there.
 *
 * @param outline functions and work contents, level by level
 */
export function writeOutline(outline: Outline): readonly DocumentSection[] {
  return [...outline.levels.flatMap(writeLevel), ...writeSection('关于识读', 'outline', outline.notes ?? [])];
}

function writeLevel({
  level,
  note,
  functions = [],
  directions = [],
}: OutlineLevel): readonly DocumentSection[] {
  const anchor = findLevelId(level);
  const name = STANDARD_LEVEL_NAMES[level];
  return [
    ...writeSection(name, anchor, [note]),
    ...functions.flatMap((each) => writeFunction(each, name, anchor)),
    ...directions.flatMap((direction) => {
      const path = `${name} · ${direction.name ?? LOST_NAME}`;
      return [
        ...writeSection(path, anchor, [direction.name, direction.note]),
        ...direction.functions.flatMap((each) => writeFunction(each, path, anchor)),
      ];
    }),
  ];
}

function writeFunction(each: OutlineFunction, path: string, anchor: string): readonly DocumentSection[] {
  const title = `${each.number} ${each.name ?? LOST_NAME}`;
  const works = each.works.flatMap((work) => work.name ?? []);
  const words = works.length === 0 ? title : `${title}：${works.join('、')}`;
  return writeSection(`${path} · ${title}`, anchor, [words, each.note]);
}
