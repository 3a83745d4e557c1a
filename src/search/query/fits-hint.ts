import type { FindQuery } from './find-query.ts';
import { FIND_KINDS } from '../records/find-record.ts';
import type { FindIndex } from '../records/find-index.ts';

/**
 * What the end of a query tells of the sort of occupation, though it names none: a worker belongs to the major groups
 * of production, an engineer to the professionals, a certificate of one sort to those who drive.
 */
const HINTS: readonly (readonly [words: RegExp, fits: RegExp])[] = [
  [/(?:从业资格|驾驶|准驾)证书?$|驾照$/u, /驾驶/u],
  [/(?:操作|作业|上岗)证书?$/u, /^[4-6].*(?:操作|工)/u],
  [/(?:工人|师傅|农民)$/u, /^[4-6]/u],
  [/司机$/u, /驾驶|司机|操作/u],
  [/^(?:国家)?(?:注册|执业|一级|二级)/u, /^2-/u],
  [/(?:工程师|技术员)$/u, /^2-02|工程技术人员|技术/u],
  [/(?:医生|大夫)$/u, /^2-05.*医/u],
  [/老师$/u, /^2-08|教师|教练|指导/u],
  [/(?:研究员|学家)$/u, /^2-01|研究/u],
];

const OCCUPATION = FIND_KINDS.indexOf('occupation');

/**
 * Reads what sort of occupation a query hints at.
 *
 * @param normalised a text from `normaliseText`
 * @returns what fits code and title of such an occupation, or `undefined` where there is no hint
 */
export function readHint(normalised: string): RegExp | undefined {
  return HINTS.find(([words]) => words.test(normalised))?.[1];
}

/**
 * Whether an occupation is of the sort a query hints at.
 *
 * @param index the index
 * @param record place of any record
 * @param query one reading of what was typed
 */
export function fitsHint(index: FindIndex, record: number, { hint }: FindQuery): boolean {
  if (hint === undefined || index.kinds[record] !== OCCUPATION) return false;
  const { id, title } = index.read(record);
  return hint.test(`${id} ${title}`);
}
