/** How deep a code of the classification stands, from 大类 to 细类. */
export type CodeRank = 'major' | 'sub-major' | 'minor' | 'occupation';

/** A code of the classification taken apart. */
export interface ParsedCode {
  /** The code as printed, e.g. `6-18-01-01`. */
  readonly code: string;
  readonly rank: CodeRank;
  /** The code one rank up; absent for a major group. */
  readonly parent?: string;
  /** The printed parts, e.g. `['6', '18', '01', '01']`. */
  readonly parts: readonly string[];
}

const RANKS: readonly CodeRank[] = ['major', 'sub-major', 'minor', 'occupation'];
const CODE_FORM = /^[1-8](-\d{2}){0,3}$/;

/** What each rank is called in the 职业分类大典. */
export const RANK_LABELS: Readonly<Record<CodeRank, string>> = {
  major: '大类',
  'sub-major': '中类',
  minor: '小类',
  occupation: '细类（职业）',
};

/**
 * Takes a code of the classification apart.
 *
 * @param text a code such as `6-18-01-01`, with hyphens and in half-width characters
 * @returns the parts, or `undefined` where the text is not of that form
 * @example parseOccupationCode('6-18-01-01')?.parent // '6-18-01'
 */
export function parseOccupationCode(text: string): ParsedCode | undefined {
  if (!CODE_FORM.test(text)) return undefined;
  const parts = text.split('-');
  const rank = RANKS[parts.length - 1];
  if (rank === undefined) return undefined;
  const parent = parts.length > 1 ? parts.slice(0, -1).join('-') : undefined;
  return parent === undefined ? { code: text, rank, parts } : { code: text, rank, parts, parent };
}
