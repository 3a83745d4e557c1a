import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { collectCitations } from '../parts/citations.ts';
import type { LadderClause } from '../ladder/level-ladder.ts';
import { buildTitleRules } from '../pathway/build-title-rules.ts';
import { selectTitles } from './select-titles.ts';

/** A title that a rung leads to, as a script draws it: the clause, and its few words on the drawing. */
export type SeriesTitle = Omit<LadderClause, 'mark'> & {
  /** Words on the drawing. Absent for local rules. */
  readonly label?: string | undefined;
  /** Entry of the page of sources it was read in, or that says none was found. */
  readonly source: string;
  /** How sure the rule is: the mark's kind and word. */
  readonly confidence: string;
  readonly sure: string;
};

/** By series, then by rung, the titles it leads to. */
export type SeriesTitles = Readonly<Record<string, Readonly<Record<string, readonly SeriesTitle[]>>>>;

/**
 * Gathers for every series of titles what each rung of the ladder leads to, so that a visitor can have any ladder drawn
 * with any series. It is the same for all occupations.
 *
 * @returns only series that a rule leads into, and of each only the rungs it does so from
 */
export function buildSeriesTitles(graph: Graph): SeriesTitles {
  const rules = buildTitleRules(graph);
  const citations = collectCitations(graph);
  const entries = graph.catalogue['title-series'].map((series) => {
    const rungs = graph.catalogue['skill-level'].map((rung): [string, readonly SeriesTitle[]] => [
      rung.id,
      selectTitles(graph, rung, series, rules, citations).map(({ clause: { mark, ...clause }, label }) => ({
        ...clause,
        label,
        source: pageAddress('source', mark.source ?? ''),
        confidence: mark.confidence,
        sure: mark.label,
      })),
    ]);
    return [series.id, Object.fromEntries(rungs.filter(([, titles]) => titles.length > 0))] as const;
  });
  return Object.fromEntries(entries.filter(([, rungs]) => Object.keys(rungs).length > 0));
}
