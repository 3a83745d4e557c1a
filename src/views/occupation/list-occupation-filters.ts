import { EVALUATION_WAY_LABELS, EVALUATION_WAYS } from '../../vocabulary/evaluation-way.ts';
import { MARK_LABELS, MARKS } from '../../vocabulary/mark.ts';
import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import type { FilterField } from '../parts/filter-field.ts';
import { buildLevelChip } from '../parts/level-chips.ts';

/**
 * Lists the filters over the tree of occupations: words, group, standard, new since a year, way of evaluation, mark,
 * level.
 *
 * @param tree the major groups
 * @param years years in which new occupations were announced, newest first
 */
export function listOccupationFilters(
  tree: readonly { readonly code: string; readonly name: string }[],
  years: readonly string[],
): readonly FilterField[] {
  return [
    { name: 'q', label: '名称或编码', kind: 'text' },
    {
      name: 'group',
      label: '大类',
      kind: 'choice',
      options: tree.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    },
    {
      name: 'standard',
      label: '国家职业标准',
      kind: 'choice',
      options: [
        { value: 'yes', label: '有标准' },
        { value: 'no', label: '没有标准' },
      ],
    },
    {
      name: 'since',
      label: '新职业',
      kind: 'since',
      options: years.map((year) => ({ value: year, label: `${year} 年以来发布` })),
    },
    {
      name: 'way',
      label: '评价方式',
      kind: 'choice',
      options: EVALUATION_WAYS.map((way) => ({ value: way, label: EVALUATION_WAY_LABELS[way] })),
    },
    {
      name: 'mark',
      label: '标识',
      kind: 'checks',
      options: MARKS.map((mark) => ({ value: mark, label: MARK_LABELS[mark] })),
    },
    {
      name: 'level',
      label: '标准所设等级',
      kind: 'checks',
      options: STANDARD_LEVELS.map((level) => ({ value: level, label: buildLevelChip(level).grade })),
    },
  ];
}
