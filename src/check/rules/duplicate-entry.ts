import type { Finding } from '../../diagnostics/diagnostic.ts';
import { formatField } from '../../diagnostics/format-field.ts';
import { listRecords } from '../list-records.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { walkFields } from '../walk-fields.ts';

/** Fields that together tell the entries of a list apart, by the list's name; none: the entry itself does. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  sources: [],
  marks: [],
  formerIds: [],
  names: [],
  series: [],
  aliases: ['name'],
  workTypes: ['name'],
  history: ['edition', 'code', 'name'],
  replaces: ['standard'],
  occupations: ['occupation', 'name'],
  weights: ['level', 'table'],
  systems: [],
  tasks: ['name'],
  parts: ['name'],
  documents: ['policy', 'role'],
};

/** Lists in which the same words may rightly stand twice. */
const PRINTED: readonly string[] = ['title-series'];

/** No list names the same thing twice. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  title: '同一列表里不得有两个相同的条目',
  check({ catalogue }) {
    const findings: Finding[] = [];
    for (const record of listRecords(catalogue)) {
      if (PRINTED.includes(record.kind)) continue;
      for (const { path, fields } of walkFields(record.data))
        for (const [name, list] of Object.entries(fields)) {
          const keys = KEYS[name];
          if (keys === undefined || !Array.isArray(list)) continue;
          for (const at of findRepeated(list.map((entry) => identify(entry, keys)))) {
            const here = [...path, name, at];
            findings.push(
              report('duplicate-entry', record, {
                path: here,
                message: `${formatField(here)} 与前面一条相同（${identify(list[at], keys) ?? ''}）`,
                fix: '删去其中一条；两条内容不同的，先合在一起',
              }),
            );
          }
        }
    }
    return findings;
  },
};

/** What tells an entry from the others of its list. */
function identify(entry: unknown, keys: readonly string[]): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const parts = keys.map((key) => (entry as Readonly<Record<string, unknown>>)[key]);
  const words = parts.filter((part) => typeof part === 'string');
  return words.length === 0 ? undefined : words.join(' ');
}

/** Positions of entries that stood earlier in the list. */
function findRepeated(names: readonly (string | undefined)[]): number[] {
  return names.flatMap((name, at) => (name !== undefined && names.indexOf(name) < at ? [at] : []));
}
