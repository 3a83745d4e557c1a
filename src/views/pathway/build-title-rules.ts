import type { Graph } from '../../graph/graph.ts';
import type { TitleRule } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { CONFIDENCES, type Confidence } from '../../vocabulary/confidence.ts';
import { SKILL_LEVELS } from '../../vocabulary/skill-level.ts';

type Equivalence = CatalogueRecord<'equivalence'>;

/**
 * Takes the rules that let a level or an award count for a title into the form the engine judges by.
 *
 * A rule that names tiers but no series stands for the series that the rules beside it (of the same document) name,
 * apart from those that have rules of their own for these tiers. It rests on those rules, so it is no surer than they
 * are, and what they remark is said with it. A tier that another rule of the document names alone is left to
 * that rule: 高级 does not promise 正高级 where 正高级 is named apart.
 *
 * @returns rules for the whole country or a named place; those of a place nobody named cannot be used
 */
export function buildTitleRules(graph: Graph): readonly TitleRule[] {
  const all = graph.catalogue.equivalence.filter(
    ({ data }) => data.kind === 'skill-to-title' && data.place !== 'local',
  );
  return all.flatMap((rule): TitleRule[] => {
    const { from, to, years, inForceSince, place } = rule.data;
    const awards = from.levels === undefined ? listNamesInBrackets(from.text) : undefined;
    if (to.tiers === undefined || awards?.length === 0) return [];
    const beside = to.series === undefined ? all.filter((other) => standsBeside(other, rule)) : [];
    const series = to.series ?? listSeries(beside).filter((one) => !hasOwnRule(one, rule, all));
    const alone = all.filter((other) => other !== rule && other.data.docNumber === rule.data.docNumber);
    const remarks = [rule, ...beside].flatMap(({ data }) => data.note ?? []);
    return [
      {
        id: rule.id,
        level: SKILL_LEVELS.find((level) => from.levels?.includes(level)),
        awards,
        series,
        tiers: to.tiers.filter(
          (tier) =>
            to.tiers?.length === 1 ||
            !alone.some(({ data }) => data.to.tiers?.length === 1 && data.to.tiers[0] === tier),
        ),
        years,
        place,
        inForceSince: inForceSince === undefined ? undefined : completeDay(inForceSince),
        conditions: rule.data.conditions ?? [],
        cautions: remarks,
        namesSeries: to.series !== undefined,
        confidence: findLeastSure([rule, ...beside]),
      },
    ];
  });
}

/** Whether a rule of the same document names series, or says something of all of them, without naming tiers. */
function standsBeside(other: Equivalence, rule: Equivalence): boolean {
  return (
    other.data.docNumber !== undefined &&
    other.data.docNumber === rule.data.docNumber &&
    other.data.to.tiers === undefined
  );
}

function listSeries(rules: readonly Equivalence[]): readonly string[] {
  return [...new Set(rules.flatMap(({ data }) => data.to.series ?? []))];
}

function hasOwnRule(series: string, { data }: Equivalence, all: readonly Equivalence[]): boolean {
  return all.some(
    ({ data: { to } }) =>
      to.series?.includes(series) === true &&
      to.tiers?.some((tier) => data.to.tiers?.includes(tier)) === true,
  );
}

/** `业绩突出的高技能人才（中华技能大奖、全国技术能手）` → the two names. */
function listNamesInBrackets(text: string): readonly string[] {
  return /（(.+)）/.exec(text)?.[1]?.split('、') ?? [];
}

/** The first day of a month or year. */
function completeDay(day: string): string {
  return `${day}-01-01`.slice(0, 10);
}

function findLeastSure(rules: readonly Equivalence[]): Confidence {
  const ranks = rules.map(({ data }) => CONFIDENCES.indexOf(data.confidence));
  return CONFIDENCES[Math.max(...ranks)] ?? 'unverified';
}
