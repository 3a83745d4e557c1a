import type { Graph } from '../../graph/graph.ts';
import { type SourceLine, collectCitations } from '../parts/citations.ts';
import {
  type EligibilityView,
  type EquivalenceLine,
  buildEligibility,
  buildEquivalenceLine,
} from './rule-lines.ts';

/** Everything the page of rules prints: who may apply for what, and what counts as what. */
export interface PathwaysPage {
  readonly sets: readonly EligibilityView[];
  /** Equivalence rules by kind. */
  readonly equivalences: readonly { readonly kind: string; readonly rules: readonly EquivalenceLine[] }[];
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers all rules of the ladder as tables, each with its clause.
 */
export function buildPathwaysPage(graph: Graph): PathwaysPage {
  const citations = collectCitations(graph);
  const sets = graph.catalogue['eligibility-set'].map((set) => buildEligibility(graph, set, citations));
  const rules = graph.catalogue.equivalence.map((rule) => buildEquivalenceLine(graph, rule, citations));
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  return {
    sets,
    equivalences: kinds.map((kind) => ({ kind, rules: rules.filter((rule) => rule.kind === kind) })),
    sources: citations.list(),
  };
}
