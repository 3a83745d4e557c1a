import type { TitleRule } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';

/**
 * Lists the rules that lead from one rung of the ladder to titles: those that ask for its level, or, for a post, those
 * that name it among what they honour.
 *
 * @param rules from `buildTitleRules`
 * @returns national rules first
 */
export function listRungRules(
  { data }: CatalogueRecord<'skill-level'>,
  rules: readonly TitleRule[],
): readonly TitleRule[] {
  return rules
    .filter(({ level, awards }) =>
      data.level === undefined ? awards?.includes(data.name) === true : level === data.level,
    )
    .sort((a, b) => Number(a.place !== 'national') - Number(b.place !== 'national'));
}

/**
 * Counts the rows that the titles of a rung take up in the drawing, whichever series is chosen: local rules stand in the
 * list only.
 *
 * @returns 0 for a rung that no rule leads on from
 */
export function countTitleRows(rung: CatalogueRecord<'skill-level'>, rules: readonly TitleRule[]): number {
  const national = listRungRules(rung, rules).filter(({ place }) => place === 'national');
  const series = new Set(national.flatMap((rule) => rule.series));
  return Math.max(0, ...[...series].map((id) => national.filter((rule) => rule.series.includes(id)).length));
}
