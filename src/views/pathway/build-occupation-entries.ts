import type { Graph } from '../../graph/graph.ts';
import type { OccupationEntry } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { findGoverningSet } from '../ladder/find-governing-set.ts';
import { listStandards } from '../ladder/list-standards.ts';

/**
 * Lists for every occupation which rules govern its standard and which levels it sets, as far as that is known: the
 * standard is the one its ladder stands on, or the newest where no levels could be read.
 *
 * @returns by id of the occupation
 */
export function buildOccupationEntries(graph: Graph): Readonly<Record<string, OccupationEntry>> {
  const variantNames = new Set(
    graph.catalogue['eligibility-set'].flatMap(({ data }) => data.rules.map(({ occupation }) => occupation)),
  );
  return Object.fromEntries(
    graph.catalogue.occupation.map((record) => [record.id, buildEntry(graph, record, variantNames)]),
  );
}

function buildEntry(
  graph: Graph,
  record: CatalogueRecord<'occupation'>,
  variantNames: ReadonlySet<string | undefined>,
): OccupationEntry {
  const { name, nameInEdition, history } = record.data;
  const standards = listStandards(graph, record);
  const standard = standards.find(({ data }) => data.levels !== undefined) ?? standards[0];
  const governing = standard === undefined ? undefined : findGoverningSet(graph, standard);
  const levels = standard?.data.levels;
  const otherNames = [
    nameInEdition,
    ...(history ?? []).map((use) => use.name),
    ...standards.map(({ data }) => data.occupationName),
  ].filter((other) => other !== undefined && other !== name && variantNames.has(other));
  return {
    name,
    otherNames:
      otherNames.length === 0 ? undefined : [...new Set(otherNames)].filter((one) => one !== undefined),
    ruleSet: governing?.set.id,
    levels: levels === undefined || levels.reading === 'machine-doubtful' ? undefined : levels.values,
    standard: standard?.id,
    year: governing?.year,
  };
}
