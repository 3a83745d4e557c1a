import { ascending } from 'd3';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { PROGRAMMES } from '../../vocabulary/programme.ts';
import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import type { Citations } from '../parts/citations.ts';
import { buildEquivalenceLine, type EquivalenceLine } from '../rule/rule-lines.ts';

type Rule = CatalogueRecord<'equivalence'>;

const KINDS = ['skill-to-title', 'title-to-skill', 'school-to-education'] as const;

/**
 * Lists the national rules that lead from levels to titles, back, and from technician schools to schooling, each with
 * its document.
 *
 * @param graph the graph
 * @param citations of the page
 * @returns kinds in the order of a career, kinds without a national rule left out; in a kind document by document and
 *   from the lowest level, what is unverified last
 */
export function listNationalRules(
  graph: Graph,
  citations: Citations,
): readonly { readonly kind: string; readonly rules: readonly EquivalenceLine[] }[] {
  return KINDS.flatMap((kind) => {
    const rules = graph.catalogue.equivalence
      .filter(({ data }) => data.kind === kind && data.place === 'national')
      .sort(compareRules)
      .map((rule) => buildEquivalenceLine(graph, rule, citations));
    return rules[0] === undefined ? [] : [{ kind: rules[0].kind, rules }];
  });
}

function compareRules(a: Rule, b: Rule): number {
  return (
    ascending(isUnverified(a), isUnverified(b)) ||
    ascending(a.data.inForceSince ?? '', b.data.inForceSince ?? '') ||
    ascending(rankRule(a), rankRule(b))
  );
}

function isUnverified({ data }: Rule): boolean {
  return data.confidence === 'unverified';
}

/** How high up a rule starts or ends: by its level where it names just one, by its class where it is on schools. */
function rankRule({ data: { from, to } }: Rule): number {
  const levels = from.levels ?? to.levels ?? [];
  const [level] = levels;
  if (levels.length === 1 && level !== undefined) return STANDARD_LEVELS.indexOf(level);
  return from.programme === undefined ? STANDARD_LEVELS.length : PROGRAMMES.indexOf(from.programme);
}
