import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import { MARK_LABELS } from '../vocabulary/mark.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import { OCCUPATION_STATUS_LABELS } from '../vocabulary/occupation-status.ts';
import { STANDARD_LEVEL_NAMES } from '../vocabulary/skill-level.ts';
import { FACT_FIELDS } from './fact-fields.ts';
import type { Facts, RecordFacts } from './record-facts.ts';

/** Words of the closed lists whose values stand in facts. */
const WORDS: Readonly<Record<string, string>> = {
  ...MARK_LABELS,
  ...OCCUPATION_STATUS_LABELS,
  ...STANDARD_LEVEL_NAMES,
  none: '无',
  licence: '准入类',
  proficiency: '水平评价类',
};
/** Fields that name other records, and the kind of those. */
const REFERENCES: Readonly<Record<string, RecordKind>> = {
  circular: 'circular',
  occupations: 'occupation',
  replaces: 'standard',
};
const CODED: ReadonlySet<string> = new Set(['marks', 'status', 'levels', 'category']);

/** Where a record says what people call it, and what tells nothing of facts. */
const NAMES = ['name', 'title', 'docNumber'] as const;
const ASIDE: ReadonlySet<string> = new Set(['id', 'updated', ...NAMES]);

/**
 * Takes from the content what must be kept to tell later what changed.
 *
 * @param catalogue validated records; those of content packs are not published with the rest and are left out
 * @param digest makes a short digest of a text
 * @returns `kind:id` → facts, sorted
 */
export function collectFacts(catalogue: Catalogue, digest: (text: string) => string): Facts {
  const records: readonly CatalogueRecord[] = Object.values(catalogue).flat();
  const names = new Map(records.map((record) => [keyOf(record), nameOf(record)]));
  const entries = records
    .filter(({ origin }) => origin === undefined)
    .map((record) => [keyOf(record), takeFacts(record, names, digest)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function keyOf({ kind, id }: CatalogueRecord): string {
  return `${kind}:${id}`;
}

function nameOf({ id, data }: CatalogueRecord): string {
  const values: Readonly<Record<string, unknown>> = { ...data };
  const [name = id] = NAMES.map((key) => sayValue(values[key], String)).filter((words) => words !== '');
  return name;
}

function takeFacts(
  record: CatalogueRecord,
  names: ReadonlyMap<string, string>,
  digest: (text: string) => string,
): RecordFacts {
  const { kind, data, body = '' } = record;
  const values: Readonly<Record<string, unknown>> = { ...data };
  const wanted = Object.keys(FACT_FIELDS[kind] ?? {});
  const fields = wanted.flatMap((field): [string, string][] => {
    const reference = REFERENCES[field];
    const say = (value: string): string => {
      if (reference === undefined)
        return CODED.has(field) || value === 'none' ? (WORDS[value] ?? value) : value;
      const name = names.get(`${reference}:${value}`) ?? value;
      return field === 'replaces' ? `${name}（${value}）` : name;
    };
    const words = sayValue(values[field], say);
    return words === '' ? [] : [[field, words]];
  });
  const others = Object.entries(values).filter(([key]) => !ASIDE.has(key) && !wanted.includes(key));
  return {
    name: nameOf(record),
    fields: Object.fromEntries(fields),
    rest: digest(`${JSON.stringify(others)}\n${body}`),
  };
}

/** A value in words; empty for what has none. */
function sayValue(value: unknown, say: (value: string) => string): string {
  if (typeof value === 'string' || typeof value === 'number') return say(String(value));
  if (Array.isArray(value)) return value.map((one) => sayValue(one, say)).join('、');
  if (typeof value !== 'object' || value === null) return '';
  const parts: Readonly<Record<string, unknown>> = { ...value };
  for (const key of ['name', 'text', 'names', 'values', 'value', 'standard', 'occupation'])
    if (key in parts) return sayValue(parts[key], say);
  return '';
}
