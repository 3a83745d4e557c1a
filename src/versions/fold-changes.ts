import type { FieldChange, VersionChange } from './version-change.ts';

/**
 * Tells what changed over several versions from what each of them changed: what came and went again is no change, and
 * of a fact that changed twice the first and the last stand.
 *
 * @param lists changes of successive versions, the earliest first
 * @returns one list, sorted by kind and id
 * @example foldChanges([second.changes, third.changes]) // from the first version to the third
 */
export function foldChanges(lists: readonly (readonly VersionChange[])[]): readonly VersionChange[] {
  const folded = new Map<string, VersionChange>();
  for (const change of lists.flat()) {
    const key = `${change.kind}:${change.id}`;
    const earlier = folded.get(key);
    const both = earlier === undefined ? change : foldTwo(earlier, change);
    if (both === undefined) folded.delete(key);
    else folded.set(key, both);
  }
  return [...folded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

/** Two changes of one record as one; `undefined` when they undo each other. */
function foldTwo(first: VersionChange, second: VersionChange): VersionChange | undefined {
  // What is gone bears the name that the earliest version knows.
  if (second.what === 'removed')
    return first.what === 'added' ? undefined : { ...second, name: first.formerName ?? second.name };
  // A record that was taken out and came back: what it said in between nobody knows.
  if (first.what === 'removed') return { ...second, what: 'changed', others: true };
  const fields = foldFields(first.fields, second.fields);
  if (first.what === 'added')
    return { ...second, what: 'added', formerName: undefined, fields, others: undefined };
  const formerName = first.formerName ?? second.formerName;
  const others = first.others === true || second.others === true;
  const isRenamed = formerName !== undefined && formerName !== second.name;
  if (fields.length === 0 && !others && !isRenamed) return undefined;
  return {
    ...second,
    formerName: isRenamed ? formerName : undefined,
    fields,
    ...(others ? { others } : {}),
  };
}

function foldFields(first: readonly FieldChange[], second: readonly FieldChange[]): readonly FieldChange[] {
  const fields = new Map(first.map((one) => [one.field, one]));
  for (const change of second) {
    const earlier = fields.get(change.field);
    const both = earlier === undefined ? change : { ...change, before: earlier.before };
    if (both.before === both.after) fields.delete(change.field);
    else fields.set(change.field, both);
  }
  return [...fields.values()].sort((a, b) => (a.field < b.field ? -1 : 1));
}
