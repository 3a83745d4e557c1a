import type { CatalogueRecord, FieldPath } from '../schema/catalogue.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import { SELECTABLE_KINDS } from '../vocabulary/selectable-kind.ts';
import { walkFields } from './walk-fields.ts';

/** A field that names another record. */
export interface Reference {
  /** Steps from the record to the field. */
  readonly path: FieldPath;
  /** Kinds the record may be of. */
  readonly kinds: readonly RecordKind[];
  readonly id: string;
}

const NOTICES: readonly RecordKind[] = ['circular', 'notice'];

/** Fields that tasks and items of work share. */
const DEMAND: Readonly<Record<string, readonly RecordKind[]>> = {
  'systems[]': ['system'],
  'records[].ids[]': SELECTABLE_KINDS,
  'documents[].policy': ['policy'],
};

/**
 * Every field that names another record, by kind: `[]` stands for "each entry of the list". Beside these, every
 * list called `sources` names sources. A group's `parent` is not here: the rule on codes looks after it.
 */
export const REFERENCE_FIELDS: Readonly<
  Partial<Record<RecordKind, Readonly<Record<string, readonly RecordKind[]>>>>
> = {
  occupation: { 'workTypes[].notice': NOTICES },
  standard: {
    'occupations[].occupation': ['occupation'],
    circular: ['circular'],
    'replaces[].standard': ['standard'],
  },
  notice: { 'occupations[].occupation': ['occupation'] },
  'skill-level': { 'policy.id': ['policy'] },
  'ladder-fact': { 'policy.id': ['policy'] },
  equivalence: { policy: ['policy'], 'from.series[]': ['title-series'], 'to.series[]': ['title-series'] },
  'eligibility-set': { policy: ['policy'], variantOf: ['eligibility-set'] },
  'suited-series': { of: ['group', 'occupation'], 'series[]': ['title-series'] },
  qualification: { 'occupations[].occupation': ['occupation'] },
  'qualification-title': { item: ['qualification'] },
  'ability-spec': { occupation: ['occupation'] },
  'evaluation-spec': { policy: ['policy'], 'occupations[]': ['occupation'] },
  'programme-part': { policy: ['policy'] },
  'programme-task': { part: ['programme-part'], ...DEMAND },
  'programme-target': {
    task: ['programme-task'],
    work: ['work-item'],
    'records[].ids[]': SELECTABLE_KINDS,
  },
  'work-item': { 'tasks[]': ['programme-task'], ...DEMAND },
  system: {
    'records[].ids[]': SELECTABLE_KINDS,
    'parts[].records[].ids[]': SELECTABLE_KINDS,
    'leadsTo[].system': ['system'],
  },
  'unplaced-work-type': { notice: NOTICES },
  guide: {
    'occupations[]': ['occupation'],
    'confusedWith[].occupation': ['occupation'],
    'leadsTo[].occupation': ['occupation'],
    'digests[].standard': ['standard'],
    'example.standard': ['standard'],
  },
  employment: { group: ['group'] },
};

/**
 * Lists every reference of a record to another one.
 *
 * @param record a validated record
 * @returns the references in the order of {@link REFERENCE_FIELDS}, then those to sources
 */
export function listReferences(record: CatalogueRecord): Reference[] {
  const fields = Object.entries(REFERENCE_FIELDS[record.kind] ?? {});
  const named = fields.flatMap(([pattern, kinds]) =>
    followPattern(record.data, pattern.replaceAll('[]', '.*').split('.'), []).map((found) => ({
      ...found,
      kinds,
    })),
  );
  return [...named, ...listSources(record)];
}

/** The texts that a pattern of steps leads to; `*` stands for each entry of a list. */
function followPattern(
  value: unknown,
  steps: readonly string[],
  path: FieldPath,
): { path: FieldPath; id: string }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*')
    return followPattern((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
  return Array.isArray(value)
    ? value.flatMap((item, index) => followPattern(item, rest, [...path, index]))
    : [];
}

/** The sources a record names, in the record itself and in parts of it. */
function listSources(record: CatalogueRecord): Reference[] {
  const references: Reference[] = [];
  for (const { path, fields } of walkFields(record.data)) {
    if (!Array.isArray(fields['sources'])) continue;
    for (const [index, id] of fields['sources'].entries())
      if (typeof id === 'string')
        references.push({ path: [...path, 'sources', index], kinds: ['source'], id });
  }
  return references;
}
