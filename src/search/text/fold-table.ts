/**
 * Writes a table of traditional characters as one line: `车車 面麵麪`, each simplified character before those that
 * stand for it, in order.
 *
 * @param table traditional → simplified
 */
export function packFoldTable(table: ReadonlyMap<string, string>): string {
  const bySimplified = new Map<string, string>();
  for (const [traditional, simplified] of table) {
    bySimplified.set(simplified, (bySimplified.get(simplified) ?? simplified) + traditional);
  }
  return [...bySimplified.values()].sort().join(' ');
}

/**
 * Reads the line {@link packFoldTable} wrote.
 *
 * @param line the packed table
 * @returns traditional → simplified
 */
export function unpackFoldTable(line: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const part of line.split(' ')) {
    const [simplified = '', ...traditional] = part;
    for (const character of traditional) table.set(character, simplified);
  }
  return table;
}

/** Words of Taiwan and Hong Kong for what has another name on the mainland, in simplified characters. */
const WORDS: readonly (readonly [word: string, mainland: string])[] = [
  ['软体', '软件'],
  ['硬体', '硬件'],
  ['程式', '程序'],
  ['计程车', '出租车'],
  ['网路', '网络'],
  ['资讯', '信息'],
  ['资料库', '数据库'],
  ['影片', '视频'],
  ['雷射', '激光'],
  ['奈米', '纳米'],
];

/**
 * Puts simplified characters in the place of traditional ones; in a text that had any, words of Taiwan and Hong Kong
 * too.
 *
 * @param text any text
 * @param table from {@link unpackFoldTable}
 * @example foldTraditional('電工', table) // '电工'
 * @example foldTraditional('軟體工程師', table) // '软件工程师'
 */
export function foldTraditional(text: string, table: ReadonlyMap<string, string>): string {
  const folded = text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
  if (folded === text) return text;
  return WORDS.reduce((rest, [word, mainland]) => rest.replaceAll(word, mainland), folded);
}
