import type { Catalogue } from '../schema/catalogue.ts';
import type { Edge } from './graph.ts';
import { linkRecords } from './link-records.ts';

/**
 * Lists the relations of the ladder's records: which policy a rule rests on, and which levels and title series it
 * speaks of.
 *
 * @param catalogue validated records
 */
export function collectLadderEdges(catalogue: Catalogue): readonly Edge[] {
  return [
    ...catalogue['skill-level'].flatMap((record) =>
      linkRecords(record, 'basedOn', 'policy', record.data.policy?.id),
    ),
    ...catalogue['ladder-fact'].flatMap((record) =>
      linkRecords(record, 'basedOn', 'policy', record.data.policy?.id),
    ),
    ...catalogue['eligibility-set'].flatMap((record) =>
      linkRecords(record, 'basedOn', 'policy', record.data.policy),
    ),
    ...catalogue.equivalence.flatMap((record) => [
      ...linkRecords(record, 'basedOn', 'policy', record.data.policy),
      ...[record.data.from, record.data.to].flatMap((end) => [
        ...(end.levels ?? []).flatMap((level) =>
          linkRecords(record, 'concerns', 'skill-level', `level-${level}`),
        ),
        ...(end.series ?? []).flatMap((series) => linkRecords(record, 'concerns', 'title-series', series)),
      ]),
    ]),
  ];
}
