import type { Facts, RecordFacts } from './record-facts.ts';
import type { FieldChange, VersionChange } from './version-change.ts';

const NOTHING: RecordFacts = { name: '', fields: {}, rest: '' };

/**
 * Tells what changed between two versions, record by record, sorted by kind and id.
 *
 * @param before facts of the earlier version
 * @param after facts of the later version
 */
export function compareFacts(before: Facts, after: Facts): readonly VersionChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key): readonly VersionChange[] => {
    const [old, now] = [before[key], after[key]];
    const kind = key.slice(0, key.indexOf(':'));
    const id = key.slice(kind.length + 1);
    if (now === undefined) return [{ kind, id, name: old?.name ?? id, what: 'removed', fields: [] }];
    const fields = compareFields(old ?? NOTHING, now);
    if (old === undefined) return [{ kind, id, name: now.name, what: 'added', fields }];
    const isRenamed = old.name !== now.name;
    const others = old.rest !== now.rest;
    if (!isRenamed && !others && fields.length === 0) return [];
    return [
      {
        ...{ kind, id, name: now.name, what: 'changed' },
        ...(isRenamed ? { formerName: old.name } : {}),
        fields,
        ...(others ? { others } : {}),
      },
    ];
  });
}

function compareFields(before: RecordFacts, after: RecordFacts): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].sort();
  return names.flatMap((field) => {
    const [old, now] = [before.fields[field], after.fields[field]];
    if (old === now) return [];
    return [
      {
        field,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}
