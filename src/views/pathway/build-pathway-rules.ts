import type { Graph } from '../../graph/graph.ts';
import type { LevelRule, PathwayRules } from '../../pathway/pathway-rules.ts';
import type { Alternative, EligibilitySet } from '../../schema/eligibility.ts';
import { buildClauses } from './build-clauses.ts';
import { buildOccupationEntries } from './build-occupation-entries.ts';
import { buildPostRules } from './build-post-rules.ts';
import { buildQualificationEntries } from './build-qualification-entries.ts';
import { buildSuitedSeries } from './build-suited-series.ts';
import { buildTitleRules } from './build-title-rules.ts';

/**
 * Gathers every rule the pathway engine judges by, as plain data that Node and browser share, each rule with its
 * clause.
 */
export function buildPathwayRules(graph: Graph): PathwayRules {
  const records = graph.catalogue['eligibility-set'];
  const newest = [...records]
    .filter(({ data }) => data.standardKind === 'skill' && data.editions !== undefined)
    .sort((a, b) => ((a.data.editions?.from ?? '') < (b.data.editions?.from ?? '') ? 1 : -1))[0];
  return {
    sets: records.map(({ id, data }) => ({
      id,
      name: data.name,
      appliesTo: data.appliesTo,
      kind: data.standardKind,
      variantOf: data.variantOf,
      rules: data.rules.map((rule) => buildLevelRule(id, rule, data)),
    })),
    newestSet: newest?.id ?? '',
    titles: buildTitleRules(graph),
    posts: buildPostRules(graph),
    series: [...graph.catalogue['title-series']]
      .sort((a, b) => a.data.number - b.data.number)
      .map(({ id, data }) => ({ id, name: data.name, tiers: data.tiers })),
    suited: buildSuitedSeries(graph),
    qualifications: buildQualificationEntries(graph),
    occupations: buildOccupationEntries(graph),
    clauses: buildClauses(graph),
  };
}

/** An authored alternative under its published id; its words stand in the clause. */
function buildLevelRule(
  set: string,
  alternative: Alternative,
  { confidence, yearsContinuous }: Pick<EligibilitySet, 'confidence' | 'yearsContinuous'>,
): LevelRule {
  const { yearsTotal, yearsAfterCertificate } = alternative;
  const countsYears = yearsTotal !== undefined || yearsAfterCertificate !== undefined;
  const words: readonly string[] = ['alternative', 'text', 'note'];
  const conditions = Object.entries(alternative).filter(([field]) => !words.includes(field));
  return {
    ...(Object.fromEntries(conditions) as Omit<Alternative, 'alternative' | 'text' | 'note'>),
    id: `${set}/${alternative.level}/${alternative.alternative}`,
    confidence,
    ...(yearsContinuous === true && countsYears ? { continuous: true as const } : {}),
  };
}
