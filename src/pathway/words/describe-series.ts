import type { SeriesChoice } from '../assessment.ts';
import type { PathwayRules } from '../pathway-rules.ts';

/**
 * Says in Chinese which series of titles is spoken of and why, and whether any rule leads into it: what suits an
 * occupation and what rules allow are different things.
 *
 * @returns one to three sentences; empty where nothing is known of the occupation
 * @example describeSeries(choice, rules) // '职称按“工程技术人员”系列看，这是编者的推断：大典把…。'
 */
export function describeSeries(
  { series, basis, suits, reason = '' }: SeriesChoice,
  rules: Pick<PathwayRules, 'series' | 'titles'>,
): string {
  const name = (id: string): string => rules.series.find((one) => one.id === id)?.name ?? id;
  const others = suits.filter((id) => id !== series).map((id) => `“${name(id)}”`);
  const also = others.length === 0 ? '' : `也可看${others.join('、')}。`;
  if (basis === 'none') return `没有推断出适合的职称系列，这是编者的推断：${reason}可以自己选一个系列来看。`;
  if (series === undefined) return '';
  const why =
    basis === 'wanted'
      ? `职称按你选的“${name(series)}”系列看。`
      : `职称按“${name(series)}”系列看，这是编者的推断：${reason}${also}`;
  const isOpen = rules.titles.some((rule) => rule.series.includes(series));
  return isOpen ? why : `${why}已知的规则没有让技能等级通向这个系列。`;
}
