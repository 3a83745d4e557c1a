/**
 * Writes the steps to a field as an author would: `levels.values[3]`.
 *
 * @param path keys and positions in lists, from the top of the file
 * @returns the field as text; empty for the file itself
 * @example formatField(['levels', 'values', 3]) // 'levels.values[3]'
 */
export function formatField(path: readonly (string | number)[]): string {
  let field = '';
  for (const step of path) {
    if (typeof step === 'number') field += `[${step}]`;
    else field += field === '' ? step : `.${step}`;
  }
  return field;
}
