import { Converter } from 'opencc-js/t2cn';

/** The Chinese characters a keyboard gives. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** The written forms of Taiwan and Hong Kong differ in a few characters from each other. */
const CONVERTERS = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })] as const;

/** Written so in many a workshop, but not in OpenCC's tables. */
const MORE: readonly (readonly [traditional: string, simplified: string])[] = [['銲', '焊']];

/**
 * Lists traditional characters with the simplified ones they stand for, by OpenCC's tables, which cost half a
 * megabyte and so are only used while building.
 *
 * @param wanted characters worth leading to; a character among them is itself left as it is (著 in 著作)
 * @returns traditional → simplified, in the order of Unicode
 */
export function listTraditional(wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const table = new Map<string, string>(MORE.filter(([, simplified]) => wanted.has(simplified)));
  for (let code = FIRST; code <= LAST; code += 1) {
    const character = String.fromCharCode(code);
    if (wanted.has(character)) continue;
    for (const convert of CONVERTERS) {
      const simplified = convert(character);
      if (simplified !== character && wanted.has(simplified)) table.set(character, simplified);
    }
  }
  return table;
}
