import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import { parseOccupationCode } from '../vocabulary/occupation-code.ts';
import { collectCitations } from './collect-citations.ts';
import { collectLadderEdges } from './collect-ladder-edges.ts';
import { collectProgrammeEdges } from './collect-programme-edges.ts';
import type { Edge } from './graph.ts';
import { linkRecords } from './link-records.ts';

/**
 * Lists every relation the records state, in the direction they state it; targets may not exist.
 *
 * @param catalogue validated records
 */
export function collectEdges(catalogue: Catalogue): readonly Edge[] {
  return [
    ...catalogue.group.flatMap((record) => linkRecords(record, 'broader', 'group', record.data.parent)),
    ...catalogue.occupation.flatMap(occupationEdges),
    ...catalogue.standard.flatMap(standardEdges),
    ...catalogue.notice.flatMap((record) =>
      record.data.occupations.flatMap((row) =>
        linkRecords(record, 'announces', 'occupation', row.occupation, row),
      ),
    ),
    ...catalogue.qualification.flatMap((record) =>
      (record.data.occupations ?? []).flatMap((row) =>
        linkRecords(record, 'licenses', 'occupation', row.occupation, row),
      ),
    ),
    ...catalogue['ability-spec'].flatMap((record) =>
      linkRecords(record, 'assesses', 'occupation', record.data.occupation),
    ),
    ...catalogue['evaluation-spec'].flatMap((record) => [
      ...(record.data.occupations ?? []).flatMap((id) => linkRecords(record, 'assesses', 'occupation', id)),
      ...linkRecords(record, 'basedOn', 'policy', record.data.policy),
    ]),
    ...catalogue.employment.flatMap((record) => linkRecords(record, 'concerns', 'group', record.data.group)),
    ...catalogue['qualification-title'].flatMap((record) =>
      linkRecords(record, 'concerns', 'qualification', record.data.item),
    ),
    ...catalogue.guide.flatMap(guideEdges),
    ...collectLadderEdges(catalogue),
    ...collectProgrammeEdges(catalogue),
    ...collectCitations(catalogue),
  ];
}

function occupationEdges(record: CatalogueRecord<'occupation'>): readonly Edge[] {
  return linkRecords(record, 'broader', 'group', parseOccupationCode(record.data.code)?.parent);
}

function standardEdges(record: CatalogueRecord<'standard'>): readonly Edge[] {
  const { occupations, circular, replaces, levels } = record.data;
  const occupationLinks = occupations === 'not-established' ? [] : occupations;
  return [
    ...occupationLinks.flatMap((row) => linkRecords(record, 'standardOf', 'occupation', row.occupation, row)),
    ...linkRecords(record, 'issuedBy', 'circular', circular),
    ...(replaces ?? []).flatMap((row) => linkRecords(record, 'replaces', 'standard', row.standard, row)),
    ...(levels?.values ?? []).flatMap((level) =>
      linkRecords(record, 'setsLevel', 'skill-level', level.length === 1 ? `level-${level}` : `pt-${level}`, {
        confidence: levels?.confidence,
      }),
    ),
  ];
}

function guideEdges(record: CatalogueRecord<'guide'>): readonly Edge[] {
  const { occupations, digests, confusedWith, leadsTo } = record.data;
  return [
    ...(occupations ?? []).flatMap((id) => linkRecords(record, 'concerns', 'occupation', id)),
    ...(digests ?? []).flatMap((digest) => linkRecords(record, 'concerns', 'standard', digest.standard)),
    ...(confusedWith ?? []).flatMap((row) =>
      linkRecords(record, 'distinguishes', 'occupation', row.occupation, { basis: row.why }),
    ),
    ...(leadsTo ?? []).flatMap((row) =>
      linkRecords(record, 'leadsTo', 'occupation', row.occupation, { basis: row.why }),
    ),
  ];
}
