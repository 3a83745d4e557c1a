import { parseOccupationCode } from './occupation-code.ts';

/**
 * Lists a code and every code above it, whether or not the classification has them.
 *
 * @param code a code, or any other identifier, which has nothing above it
 * @returns from the code itself to its major group
 * @example listCodeLineage('6-18-01-01') // ['6-18-01-01', '6-18-01', '6-18', '6']
 */
export function listCodeLineage(code: string): readonly string[] {
  const parent = parseOccupationCode(code)?.parent;
  return parent === undefined ? [code] : [code, ...listCodeLineage(parent)];
}
