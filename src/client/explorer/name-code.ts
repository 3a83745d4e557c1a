/**
 * Says the code of an occupation from its id; one whose code is not published yet has an id of its own instead.
 *
 * @example nameCode('6-18-01-01') // '6-18-01-01'
 * @example nameCode('new-2026-example') // '编码未公布'
 */
export function nameCode(id: string): string {
  return /^\d-/.test(id) ? id : '编码未公布';
}
