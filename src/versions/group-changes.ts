import { RECORD_KIND_LABELS, RECORD_KINDS, type RecordKind } from '../vocabulary/record-kind.ts';
import type { VersionChange } from './version-change.ts';

/** Changes of one sort to one kind of record, under one heading. */
export interface ChangeGroup {
  /** E.g. `新增国家职业标准`. */
  readonly label: string;
  readonly changes: readonly VersionChange[];
}

const VERBS = { added: '新增', changed: '改动', removed: '撤下' } as const;

/**
 * Puts changes under headings: occupations before standards, and so on; of each kind what came, changed, went.
 */
export function groupChanges(changes: readonly VersionChange[]): readonly ChangeGroup[] {
  const kinds = new Set<RecordKind>(['occupation', 'standard', ...RECORD_KINDS]);
  return [...kinds]
    .flatMap((kind) =>
      (['added', 'changed', 'removed'] as const).map((what) => ({
        label: `${VERBS[what]}${RECORD_KIND_LABELS[kind]}`,
        changes: changes.filter((change) => change.kind === kind && change.what === what),
      })),
    )
    .filter((group) => group.changes.length > 0);
}
