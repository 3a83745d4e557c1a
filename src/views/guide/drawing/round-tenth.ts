/**
 * Rounds a coordinate to a tenth of an SVG unit, so that the same drawing gives the same bytes everywhere.
 *
 * @example roundTenth(12.345) // 12.3
 */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
