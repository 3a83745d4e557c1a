/** A record that came, went or changed between two editions. */
export interface ChangedRecord {
  /** Kind of record, e.g. `occupation`. */
  readonly kind: string;
  readonly id: string;
  /** What people call it; of a record that is gone, what they called it. */
  readonly name: string;
  /** What it was called before. Only set when the name changed. */
  readonly formerName?: string;
}

/** What changed between two editions, record by record, sorted by kind and id. */
export interface RecordChanges {
  readonly added: readonly ChangedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly removed: readonly ChangedRecord[];
}

/**
 * Compares the records of two editions by the digests their manifests carry, so that neither edition's content is
 * needed.
 *
 * @param before `kind:id` → digest, a space, name
 * @param after the same of the later edition
 */
export function compareRecords(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): RecordChanges {
  const describe = (key: string, value: string): ChangedRecord => ({
    kind: key.slice(0, key.indexOf(':')),
    id: key.slice(key.indexOf(':') + 1),
    name: value.slice(value.indexOf(' ') + 1),
  });
  const earlier = new Map(Object.entries(before));
  const later = new Map(Object.entries(after));
  const added = [...later].filter(([key]) => !earlier.has(key)).map(([key, value]) => describe(key, value));
  const removed = [...earlier].filter(([key]) => !later.has(key)).map(([key, value]) => describe(key, value));
  const changed = [...later].flatMap(([key, value]) => {
    const old = earlier.get(key);
    if (old === undefined || old === value) return [];
    const record = describe(key, value);
    const formerName = describe(key, old).name;
    return [formerName === record.name ? record : { ...record, formerName }];
  });
  return { added, changed, removed };
}
