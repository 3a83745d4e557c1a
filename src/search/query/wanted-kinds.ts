import type { FindKind } from '../records/find-record.ts';

/** Words at the end of a query (or at its beginning) that say which kind of record is meant. */
const WORDS: readonly (readonly [words: string, kinds: readonly FindKind[]])[] = [
  ['(?:国家)?(?:职业)?(?:技能)?标准', ['standard']],
  ['工种', ['work-type']],
  ['大类|中类|小类|类别', ['group']],
  ['(?:国家)?职业资格(?:证书?)?|准入资格', ['qualification']],
  ['(?:专项(?:职业)?能力)?(?:考核|评价)?规范|专项(?:职业)?能力', ['ability-spec', 'evaluation-spec']],
  ['(?:系列)?职称(?:系列)?', ['title-series']],
  ['(?:职业)?(?:技能)?等级', ['skill-level']],
  ['新职业(?:信息)?(?:公示|公告|通知|名单)?', ['notice']],
  ['通知|公告|文件', ['circular', 'notice', 'policy']],
  ['政策', ['policy']],
  ['(?:职业)?指南', ['guide']],
  ['(?:职业)?(?:编码|代码)|编号', []],
  ['(?:(?:职业|从业)?资格|(?:职业)?技能等级)?证书?', []],
];

/** A year behind it: 养老护理员标准2019年版. */
const EDITION = '(?:[\\s(]*(?:19|20)\\d{2}年?版?\\)?)?';

const AT_END = WORDS.map(
  ([words, kinds]) => [new RegExp(`[\\s的]*(?:${words})${EDITION}$`, 'u'), kinds] as const,
);
const AT_START = WORDS.map(([words, kinds]) => [new RegExp(`^(?:${words})[\\s:]+`, 'u'), kinds] as const);

/**
 * Takes off the word that says which kind of record is meant.
 *
 * @param normalised a text from `normaliseText`
 * @returns the rest and the kinds, or `undefined` where there is no such word or nothing beside it
 * @example wantedKinds('车工标准') // { rest: '车工', kinds: ['standard'] }
 */
export function wantedKinds(
  normalised: string,
): { readonly rest: string; readonly kinds: readonly FindKind[] } | undefined {
  for (const [form, kinds] of [...AT_END, ...AT_START]) {
    const rest = normalised.replace(form, '').trim();
    if (rest !== '' && rest !== normalised) return { rest, kinds };
  }
  return undefined;
}
