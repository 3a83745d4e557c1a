/** A place on the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Finds where an arrow key leads: the nearest place that lies more in its direction than beside it.
 *
 * @param from where the reader stands
 * @param places every other place
 * @param key name of the key
 * @returns index of the place, or `undefined` where there is none that way or it is no arrow key
 * @example findInDirection({ x: 0, y: 0 }, [{ x: 5, y: 1 }, { x: 0, y: 5 }], 'ArrowRight') // 0
 */
export function findInDirection(from: Spot, places: readonly Spot[], key: string): number | undefined {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  let best: number | undefined;
  let least = Infinity;
  places.forEach(({ x, y }, index) => {
    const along = (x - from.x) * direction[0] + (y - from.y) * direction[1];
    const beside = Math.abs((x - from.x) * direction[1]) + Math.abs((y - from.y) * direction[0]);
    if (along < 1 || along < beside * 0.5) return;
    const cost = along + beside;
    if (cost >= least) return;
    least = cost;
    best = index;
  });
  return best;
}
