/**
 * Names a clause as people cite it.
 *
 * @param docNumber number of the document; absent where not known
 * @param article number of the article, or its name where it has none; absent where not known
 * @returns the clause, or `undefined` where nothing is known
 * @example formatClause('中办发〔2022〕58号', '11') // '中办发〔2022〕58号 第11条'
 */
export function formatClause(docNumber: string | undefined, article: string | undefined): string | undefined {
  const part = article !== undefined && /^\d+$/.test(article) ? `第${article}条` : article;
  return [docNumber, part].filter(Boolean).join(' ') || undefined;
}
