import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { BesideLine } from '../parts/beside-line.ts';
import { linkOccupation } from '../parts/link.ts';

/** What the guides say of an occupation and others beside it. */
export interface BesideGroup {
  readonly label: string;
  readonly lines: readonly BesideLine[];
}

/**
 * Gathers what guides say of an occupation and the ones beside it, so that whoever never opens a guide is told too:
 * what it is taken for, where one can go from it, and from where one comes to it.
 *
 * A guide says it once, on the page of its own occupation; here both sides show it. What the occupation's own guide
 * says comes first, and no occupation stands twice under one heading.
 *
 * @returns groups that have a line; none where no guide speaks of the occupation
 */
export function buildBeside(graph: Graph, occupation: CatalogueRecord<'occupation'>): readonly BesideGroup[] {
  const groups = [
    {
      label: '容易混淆',
      lines: dropRepeated([
        ...saidByOwnGuides(graph, occupation, 'distinguishes'),
        ...saidByOtherGuides(graph, occupation, 'distinguishes'),
      ]),
    },
    { label: '可以转去', lines: dropRepeated(saidByOwnGuides(graph, occupation, 'leadsTo')) },
    { label: '从这些职业可以转来', lines: dropRepeated(saidByOtherGuides(graph, occupation, 'leadsTo')) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

type Said = 'distinguishes' | 'leadsTo';

function saidByOwnGuides(graph: Graph, occupation: CatalogueRecord<'occupation'>, said: Said): BesideLine[] {
  return findRelated(graph, occupation, 'concerns', 'guide', 'in').flatMap(({ record: guide }) =>
    findRelated(graph, guide, said, 'occupation', 'out').map(({ record, edge }) => ({
      ...linkOccupation(record),
      why: edge.basis ?? '',
    })),
  );
}

function saidByOtherGuides(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  said: Said,
): BesideLine[] {
  return findRelated(graph, occupation, said, 'guide', 'in').flatMap(({ record: guide, edge }) =>
    findRelated(graph, guide, 'concerns', 'occupation', 'out').map(({ record }) => ({
      ...linkOccupation(record),
      why: edge.basis ?? '',
    })),
  );
}

function dropRepeated(lines: readonly BesideLine[]): readonly BesideLine[] {
  return lines.filter(({ address }, at) => lines.findIndex((one) => one.address === address) === at);
}
