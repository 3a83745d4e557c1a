import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueRecord } from '../../../src/schema/catalogue.ts';
import { findContentDate } from '../../../src/graph/find-content-date.ts';
import { hashBytes } from '../../../src/verify/integrity/hash-bytes.ts';
import type { Release } from './release.ts';

/** Digits of a record's digest: enough to notice a change, few enough for thousands of records. */
const DIGITS = 8;

/**
 * Describes the edition that some content makes with this program.
 *
 * @param root the project's own folder, for its version
 * @param catalogue validated records
 */
export function describeRelease(root: string, catalogue: Catalogue): Release {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const contentDate = findContentDate(catalogue);
  const day = contentDate.replaceAll('-', '');
  const records = Object.values(catalogue)
    .flat()
    .map((record: CatalogueRecord): [string, string] => [`${record.kind}:${record.id}`, digest(record)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: day === '' ? version : `${version}-${day}`,
    contentDate,
    records: Object.fromEntries(records),
  };
}

/** A change of the day of change alone is no change of facts. */
function digest({ id, data, body = '' }: CatalogueRecord): string {
  const facts = JSON.stringify(data, (key, value: unknown) => (key === 'updated' ? undefined : value));
  return `${hashBytes(`${facts}\n${body}`).slice(0, DIGITS)} ${nameOf(data) ?? id}`;
}

/** What people call a record. */
function nameOf(data: object): string | undefined {
  for (const field of ['name', 'title'] as const) {
    const value: unknown = field in data ? (data as Record<string, unknown>)[field] : undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
      return value.text;
  }
  return undefined;
}
