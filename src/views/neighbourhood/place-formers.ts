/** The middle of a place. */
type Spot = readonly [x: number, y: number];

/** How far round the rim the next one stands, in radians. */
const TURN = Math.PI / 4;

/**
 * Places occupations of older editions: one that became several in the middle between them, one that became a single
 * occupation on that one's rim, the next beside it.
 *
 * @param became for each, the middles of what it became
 * @param radius of an occupation
 * @returns in the same order, rounded to hundredths
 */
export function placeFormers(became: readonly (readonly Spot[])[], radius: number): readonly Spot[] {
  const onRim = new Map<string, number>();
  return became.map((spots): Spot => {
    const [first = [0, 0]] = spots;
    if (spots.length > 1) {
      const mean = (axis: 0 | 1): number => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
      return [round(mean(0)), round(mean(1))];
    }
    const key = first.join(' ');
    const before = onRim.get(key) ?? 0;
    onRim.set(key, before + 1);
    const angle = -TURN * (before + 1);
    return [round(first[0] + radius * Math.cos(angle)), round(first[1] + radius * Math.sin(angle))];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
