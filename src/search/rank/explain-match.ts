import type { MatchWay } from '../match/score-board.ts';
import type { ItemType } from '../records/item-table.ts';

const WORDS: Readonly<Record<ItemType, (text: string) => string>> = {
  title: () => '',
  word: () => '',
  alias: (text) => `又称“${text}”`,
  'old-name': (text) => `曾用名“${text}”`,
  'work-type': (text) => `含工种“${text}”`,
  part: (text) => `含“${text}”`,
  code: (text) => `编码 ${text}`,
  'code-at-issue': (text) => `颁布时编码 ${text}`,
  'code-1999': (text) => `1999 年版编码 ${text}`,
  'code-2015': (text) => `2015 年版编码 ${text}`,
  'code-2022': (text) => `2022 年版编码 ${text}`,
  document: (text) => `发文号 ${text}`,
  'issued-under': (text) => `发文号 ${text}`,
  qualification: (text) => `职业资格“${text}”`,
  ability: (text) => `专项能力“${text}”`,
  'search-words': (text) => `说明里提到“${text}”`,
  summary: () => '',
};

/** What fitted, and how. */
export interface Matched {
  readonly type: ItemType;
  readonly text: string;
  readonly way: MatchWay;
}

/**
 * Says in a few words why a record is among the hits, where its title does not say so.
 *
 * @param match how the record fitted
 * @param shown what is shown beside the title anyway
 * @returns Chinese words, or an empty text
 * @example explainMatch({ type: 'alias', text: '月嫂', way: 'text' }, '4-10-01-02') // '又称“月嫂”'
 */
export function explainMatch(match: Matched, shown: string): string {
  if (match.text === shown) return '';
  const label = WORDS[match.type](match.text);
  if (match.way === 'sound') return label === '' ? '读音相同' : `${label}，读音相同`;
  if (match.way === 'nearly') return label === '' ? '名称相近' : `${label}，名称相近`;
  return label;
}
