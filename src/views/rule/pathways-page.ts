import type { Graph } from '../../graph/graph.ts';
import type { QrDrawing } from '../occupation/occupation-page.ts';
import { buildQr } from '../parts/build-qr.ts';
import { type SourceLine, collectCitations } from '../parts/citations.ts';
import { buildPathwayForm, type PathwayForm } from '../pathway/pathway-form.ts';
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
  /** What a visitor is asked. */
  readonly form: PathwayForm;
  /** QR code of the print-out: the address, for copies that are not on a server. */
  readonly qr: QrDrawing;
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
    form: buildPathwayForm(graph),
    qr: buildQr('pathways/index.html'),
  };
}
