import type { Graph } from '../../graph/graph.ts';
import type { QualificationEntry } from '../../pathway/pathway-rules.ts';

/**
 * Lists the national qualifications with the title tiers the known tables let them count as.
 *
 * @returns by id of the catalogue's item
 */
export function buildQualificationEntries(graph: Graph): Readonly<Record<string, QualificationEntry>> {
  const rows = graph.catalogue['qualification-title'];
  return Object.fromEntries(
    graph.catalogue.qualification.map(({ id, data }) => [
      id,
      {
        name: data.name,
        professional: data.part === 'professional',
        tiers: rows.flatMap(({ data: row }) => {
          const tier = row.tiers[0];
          return row.item === id && tier !== undefined
            ? [{ name: row.qualification, place: row.place, tier }]
            : [];
        }),
      },
    ]),
  );
}
