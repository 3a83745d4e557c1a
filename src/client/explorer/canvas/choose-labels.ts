/** A label that would like to be shown: its middle and its size, in pixels. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the squares in which labels are looked up, in pixels. */
const CELL = 64;

/**
 * Chooses which labels are shown: in the order given, each that overlaps none chosen before it, up to a number, because
 * labels are what makes a map slow.
 *
 * @param wishes the most important first
 * @param most how many at most
 * @returns the chosen ones, in the same order
 */
export function chooseLabels<L extends LabelWish>(wishes: readonly L[], most: number): readonly L[] {
  const chosen: L[] = [];
  const cells = new Map<number, L[]>();
  for (const wish of wishes) {
    if (chosen.length >= most) break;
    const keys = listCells(wish);
    if (keys.some((key) => cells.get(key)?.some((other) => overlaps(wish, other)) === true)) continue;
    chosen.push(wish);
    for (const key of keys) {
      const cell = cells.get(key);
      if (cell) cell.push(wish);
      else cells.set(key, [wish]);
    }
  }
  return chosen;
}

function listCells({ x, y, width, height }: LabelWish): readonly number[] {
  const keys: number[] = [];
  const span = (middle: number, length: number): readonly [number, number] => [
    Math.floor((middle - length / 2) / CELL),
    Math.floor((middle + length / 2) / CELL),
  ];
  const [left, right] = span(x, width);
  const [top, bottom] = span(y, height);
  for (let column = left; column <= right; column += 1)
    for (let row = top; row <= bottom; row += 1) keys.push(column * 100_003 + row);
  return keys;
}

function overlaps(one: LabelWish, other: LabelWish): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}
