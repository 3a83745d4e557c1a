/** First lines of the list of published identifiers. */
const HEADER = `# 发布过的全部标识和编码，每行一条，按字母排序。由 npm run identifiers 补写，只增不减。
# 其中任何一条消失，npm run check 就报错：改了标识的，在新记录的 formerIds 里写上旧标识。
`;

/**
 * Adds identifiers to the list of all that were ever published; none is taken out.
 *
 * @param before the list so far; empty when there is none yet
 * @param identifiers what the content publishes now, as `kind:id`
 * @returns the new list, how many came new and how many there are
 * @example mergeIdentifiers('', ['standard:a']).added // 1
 */
export function mergeIdentifiers(
  before: string,
  identifiers: readonly string[],
): { text: string; added: number; total: number } {
  const rows = before.split(/\r?\n/).map((row) => row.trim());
  const known = new Set(rows.filter((row) => row !== '' && !row.startsWith('#')));
  const all = [...new Set([...known, ...identifiers])].sort();
  return { text: `${HEADER}${all.join('\n')}\n`, added: all.length - known.size, total: all.length };
}
