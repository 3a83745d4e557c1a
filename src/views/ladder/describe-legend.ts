import type { DiagramLine, LegendEntry, LineKind } from './level-ladder.ts';

const LABELS: Readonly<Record<LineKind, string>> = {
  trunk: '逐级晋升',
  education: '学历',
  work: '工作经历',
  apprenticeship: '学徒',
  held: '已有职称',
  other: '其他条件',
  post: '设岗聘任',
  title: '通向职称',
};

/**
 * Lists the kinds of lines a drawing has, with a few words for each.
 *
 * @param lines the lines drawn
 * @returns each kind once, always in the same order; none where nothing is drawn
 */
export function describeLegend(lines: readonly Pick<DiagramLine, 'kind'>[]): readonly LegendEntry[] {
  const drawn = new Set(lines.map(({ kind }) => kind));
  return Object.entries(LABELS)
    .map(([kind, label]) => ({ kind: kind as LineKind, label }))
    .filter(({ kind }) => drawn.has(kind));
}
