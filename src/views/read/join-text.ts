const ENDS = /[。！？；：，、.!?;:,]$/u;

/**
 * Joins the facts of a page into one running text, so that the search can quote from it.
 *
 * @param parts sentences and lists of names; empty and absent ones are left out
 * @returns the text, each part ending with a mark
 * @example joinText(['车工', ['甲', '乙'], undefined]) // '车工。甲、乙。'
 */
export function joinText(parts: readonly (string | readonly string[] | undefined)[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : (part ?? []).join('、')).trim())
    .filter((part) => part !== '')
    .map((part) => (ENDS.test(part) ? part : `${part}。`))
    .join('');
}
