import { describe, expect, test } from 'vitest';
import type { LadderClause } from '../../../src/views/ladder/level-ladder.ts';
import { placeLadder } from '../../../src/views/ladder/place-ladder.ts';
import type { SelectedStop } from '../../../src/views/ladder/select-ladder.ts';
import type { SkillLevel } from '../../../src/vocabulary/skill-level.ts';
import { boxOf, findOverlaps } from './label-box.ts';

/** A rule with nothing to say but its place in the list. */
function clause(anchor: string): LadderClause {
  return {
    anchor,
    rule: anchor,
    text: '示例',
    basis: { text: '示例', address: 'policies/example.html' },
    mark: { confidence: 'copied', label: '转录', numbers: [1], source: 'example-list' },
  };
}

/** A stop with ways in, titles and a step from the level below. */
function stop(
  level: SkillLevel | undefined,
  ways: readonly string[],
  titles: readonly string[],
  step?: { readonly from: SkillLevel; readonly years: number },
): SelectedStop {
  const id = level ?? 'post';
  const own = ways.map((label, at) => ({
    kind: 'work' as const,
    clause: clause(`way-${id}-${String(at)}`),
    label,
  }));
  const up = step === undefined ? [] : [{ kind: 'trunk' as const, clause: clause(`step-${id}`), step }];
  return {
    stop: {
      id,
      name: id,
      address: `levels/${id}.html`,
      kind: level === undefined ? 'post' : 'level',
      level,
      ways: [],
      titles: [],
      titleRows: 0,
    },
    shortName: level === undefined ? '首席技师' : '高级技师',
    ways: [...own, ...up],
    titles: titles.map((label, at) => ({ clause: clause(`title-${id}-${String(at)}`), label })),
  };
}

const LONG = '一个写得非常非常长因而无论如何也放不进去的说法';
const FULL = placeLadder([
  stop('5', ['累计工作 1 年', '学徒期满', '规定学时培训'], []),
  stop('4', ['中职、技校'], [], { from: '5', years: 3 }),
  stop('3', [LONG, '高级工班', '大专、高职＋中级工', '累计工作 10 年', '其他'], ['助理工程师', LONG], {
    from: '4',
    years: 10,
  }),
  stop(undefined, [], []),
]);

describe('placeLadder', () => {
  test('keeps every label clear of every other', () => {
    expect(findOverlaps(FULL.labels)).toEqual([]);
  });

  test('keeps every label and every stop inside the drawing', () => {
    const outside = FULL.labels
      .map(boxOf)
      .filter(
        ({ left, right, top, bottom }) => left < 0 || right > FULL.width || top < 0 || bottom > FULL.height,
      );
    expect(outside).toEqual([]);
    for (const { y, height } of FULL.stops) {
      expect(y - height / 2).toBeGreaterThanOrEqual(0);
      expect(y + height / 2).toBeLessThanOrEqual(FULL.height);
    }
  });

  test('cuts a text that is too long and says so with an ellipsis', () => {
    const cut = FULL.labels.filter(({ text }) => text.endsWith('…'));
    expect(cut.map(({ kind }) => kind)).toEqual(['entry', 'title']);
  });

  test('puts the highest stop on top', () => {
    expect(FULL.stops.map(({ level }) => level)).toEqual([undefined, '3', '4', '5']);
    const ys = FULL.stops.map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });

  test('writes the years of a step between its two stops, and leads to its rule', () => {
    const years = FULL.labels.filter(({ kind }) => kind === 'years');
    expect(years.map(({ text, target }) => `${text} ${target ?? ''}`)).toEqual([
      '满 10 年 #step-3',
      '满 3 年 #step-4',
    ]);
    const [, upper, lower] = FULL.stops;
    expect(years[0]?.y).toBeGreaterThan(upper?.y ?? 0);
    expect(years[0]?.y).toBeLessThan(lower?.y ?? 0);
  });

  test('shows the quickest of several steps', () => {
    const two = stop('4', [], [], { from: '5', years: 5 });
    const slowAndQuick = {
      ...two,
      ways: [
        ...two.ways,
        { kind: 'trunk' as const, clause: clause('quick'), step: { from: '5', years: 2 } as const },
      ],
    };
    const { labels } = placeLadder([stop('5', [], []), slowAndQuick]);
    expect(labels.filter(({ kind }) => kind === 'years').map(({ text }) => text)).toEqual(['满 2 年']);
  });

  test('names the same way in once', () => {
    const { labels, lines } = placeLadder([stop('5', ['学徒期满', '学徒期满'], [])]);
    expect(labels.filter(({ kind }) => kind === 'entry')).toHaveLength(1);
    expect(lines).toHaveLength(1);
  });

  test('draws the line to a post apart from those between levels', () => {
    expect(FULL.lines.filter(({ kind }) => kind === 'trunk')).toHaveLength(2);
    expect(FULL.lines.filter(({ kind }) => kind === 'post')).toHaveLength(1);
  });

  test('says of every line which rules it stands for, all those that share its words', () => {
    const { lines, legend } = placeLadder([
      stop('5', ['学徒期满', '学徒期满'], ['助理工程师']),
      stop('4', [], [], { from: '5', years: 3 }),
    ]);
    expect(lines.map(({ kind, anchors }) => `${kind} ${anchors.join(' ')}`).sort()).toEqual([
      'title title-5-0',
      'trunk step-4',
      'work way-5-0 way-5-1',
    ]);
    expect(legend.map(({ kind }) => kind)).toEqual(['trunk', 'work', 'title']);
  });

  test('stands on numbers of one decimal, so that the same ladder gives the same bytes', () => {
    const numbers = FULL.lines.flatMap(({ path }) => path.match(/[\d.]+/g) ?? []);
    expect(numbers.filter((number) => !/^\d+(\.\d{1,3})?$/.test(number))).toEqual([]);
    expect(placeLadder([stop('5', ['学徒期满'], [])])).toEqual(placeLadder([stop('5', ['学徒期满'], [])]));
  });

  test('draws a single stop', () => {
    const { stops, lines, height } = placeLadder([stop('5', [], [])]);
    expect(stops).toHaveLength(1);
    expect(lines).toEqual([]);
    expect(height).toBeGreaterThan(60);
  });
});
