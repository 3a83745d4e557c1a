/** What a link to a page is called, by the beginning of its address; the longest that fits counts. */
const NAMES: readonly (readonly [beginning: string, name: string])[] = [
  ['titles/by-occupation.html', '推断的依据'],
  ['titles/', '职称系列'],
  ['pathways/', '申报条件'],
  ['standards/', '标准'],
  ['occupations/', '职业'],
  ['policies/', '文件'],
  ['sources/', '出处'],
];

/**
 * Names a page that a sentence rests on, in Chinese.
 *
 * @param address address from the site's root
 * @example namePage('standards/6-18-01-01-2018.html') // '标准'
 */
export function namePage(address: string): string {
  return NAMES.find(([beginning]) => address.startsWith(beginning))?.[1] ?? '依据';
}
