import { parseOccupationCode } from '../vocabulary/occupation-code.ts';
import type { OccupationRow } from '../views/occupation-row.ts';
import type { Artifact } from './artifact.ts';

/**
 * Packs all occupations with what the browse page filters by into one classic script, so that the tree on that page
 * stays light and still works from disk.
 *
 * It sets `zhituOccupations`: minor group → rows `[code, name, file, values]`, where `values` are the `data-`
 * attributes of the row.
 *
 * @param rows every occupation; those without a code have no place in the tree and are left out
 */
export function buildBrowseFile(rows: readonly OccupationRow[]): Artifact {
  const groups: Record<string, unknown[]> = {};
  for (const row of rows) {
    const group = row.code === undefined ? undefined : parseOccupationCode(row.code)?.parent;
    if (group === undefined) continue;
    (groups[group] ??= []).push([row.code, row.text, row.address, listValues(row)]);
  }
  return {
    path: 'occupations/data.js',
    mediaType: 'text/javascript',
    body: `self.zhituOccupations=${JSON.stringify(groups)};\n`,
  };
}

/** The values the filters of the browse page compare, by field; a field without a value is left out. */
function listValues(row: OccupationRow): Readonly<Record<string, string>> {
  const values = {
    mark: row.marks.join(' '),
    standard: row.standards > 0 ? 'yes' : 'no',
    level: row.levels.join(' '),
    way: row.ways.join(' '),
    since: row.announced ?? '',
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
