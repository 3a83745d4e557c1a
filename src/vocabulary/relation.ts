/**
 * Relations between records, each authored or computed in one direction, with the name of its inverse.
 * `broader` and `narrower` are SKOS, `replaces` and `isReplacedBy` are Dublin Core terms.
 */
export const RELATION_INVERSES = {
  broader: 'narrower',
  standardOf: 'hasStandard',
  issuedBy: 'issues',
  replaces: 'isReplacedBy',
  announces: 'announcedBy',
  licenses: 'licensedBy',
  assesses: 'assessedBy',
  setsLevel: 'levelSetBy',
  basedOn: 'basisOf',
  concerns: 'concernedBy',
  distinguishes: 'distinguishedBy',
  leadsTo: 'reachedFrom',
  cites: 'citedBy',
  partOf: 'hasPart',
  orders: 'orderedBy',
  carriesOut: 'carriedOutBy',
  measures: 'measuredBy',
  gathers: 'gatheredBy',
  buildsOn: 'builtOnBy',
  continuedBy: 'continues',
} as const;

/** A relation in the direction it is authored. */
export type Relation = keyof typeof RELATION_INVERSES;
