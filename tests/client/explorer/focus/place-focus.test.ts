import { describe, expect, test } from 'vitest';
import { findNeighbours } from '../../../../src/client/explorer/find-neighbours.ts';
import { type FocusLayout, placeFocus } from '../../../../src/client/explorer/focus/place-focus.ts';
import { SMALL_MAP } from '../small-map.ts';

const SECTIONS = findNeighbours(SMALL_MAP, 0);
const WIDE = placeFocus('甲工', SECTIONS, 900);
const NARROW = placeFocus('甲工', SECTIONS, 350);

/** Stations whose words run into another's: less than a station's height below it in the same column. */
function findClashes({ stations }: FocusLayout): readonly string[] {
  return stations.flatMap((one, index) =>
    stations
      .slice(index + 1)
      .filter((other) => Math.abs(other.textX - one.textX) < one.room && other.y - one.y < one.height)
      .map((other) => `${one.neighbour.name} / ${other.neighbour.name}`),
  );
}

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('a %s drawing', (_name, layout) => {
  test('has a station for every neighbour, none in the way of another', () => {
    expect(layout.stations).toHaveLength(SECTIONS.flatMap(({ neighbours }) => neighbours).length);
    expect(findClashes(layout)).toEqual([]);
  });

  test('has a line for every kind, past all its stations', () => {
    expect(layout.lines.map(({ kind }) => kind)).toEqual(['split', 'functions', 'group']);
    for (const { kind, path } of layout.lines) {
      const own = layout.stations.filter((station) => station.kind === kind);
      expect(new Set(own.map(({ x }) => x)).size).toBe(1);
      expect(path.endsWith(`V${own.at(-1)?.y ?? 0}`)).toBe(true);
    }
  });

  test('keeps everything inside', () => {
    for (const { y, height, textX, room } of layout.stations) {
      expect(y + height / 2).toBeLessThanOrEqual(layout.height);
      expect(textX + room).toBeLessThanOrEqual(layout.width);
      expect(room).toBeGreaterThan(150);
    }
  });
});

test('kinds stand side by side where there is room, below each other where there is not', () => {
  expect(new Set(WIDE.headings.map(({ y }) => y)).size).toBe(1);
  expect(new Set(NARROW.headings.map(({ x }) => x)).size).toBe(1);
});

test('an occupation without neighbours is only its box', () => {
  const alone = placeFocus('甲工', [], 400);
  expect(alone.stations).toEqual([]);
  expect(alone.height).toBeGreaterThan(alone.centre.y + alone.centre.height);
});
