import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { CONFIDENCE_LABELS } from '../../vocabulary/confidence.ts';
import { type Edition, EDITION_LABELS, EDITIONS } from '../../vocabulary/edition.ts';
import type { MapChange } from './neighbour-map.ts';

/** One entry of an occupation's history. */
type HistoryEntry = NonNullable<CatalogueRecord<'occupation'>['data']['history']>[number];

/** An occupation of an older edition, with everything in force that it became. */
export interface Former {
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  readonly became: readonly {
    readonly occupation: string;
    readonly change: MapChange;
    /** What to doubt, in a word; empty where an official text or a copy of it says so. */
    readonly doubt: string;
    readonly sources: readonly string[];
  }[];
}

/**
 * Selects the occupations of older editions that were renamed, merged into another or split among several. What only
 * kept or changed its code is not listed: it is the same occupation.
 *
 * @returns by edition, the oldest first, then by code; each with at least one occupation it became
 */
export function selectDescents(graph: Graph): readonly Former[] {
  const formers = new Map<string, { readonly use: HistoryEntry; became: Former['became'] }>();
  for (const { id, data } of graph.catalogue.occupation)
    for (const use of data.history ?? []) {
      const { relation: change, edition, code, name, confidence } = use;
      if (change === 'same' || change === 'renumbered') continue;
      const key = `${rankEdition(edition)} ${code} ${name}`;
      const former = formers.get(key) ?? { use, became: [] };
      const doubt =
        confidence === 'inferred' || confidence === 'unverified' ? CONFIDENCE_LABELS[confidence] : '';
      const next = { occupation: id, change, doubt, sources: use.sources };
      formers.set(key, { use, became: [...former.became, next] });
    }
  return [...formers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { use, became }]) => ({
      edition: EDITION_LABELS[use.edition],
      code: use.code,
      name: use.name,
      became,
    }));
}

function rankEdition(edition: Edition): number {
  return EDITIONS.indexOf(edition);
}
