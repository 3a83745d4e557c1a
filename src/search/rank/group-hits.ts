import type { FindHit, FindKind } from '../records/find-record.ts';

/** Hits of one kind, best first. */
export interface HitGroup {
  readonly kind: FindKind;
  readonly hits: readonly FindHit[];
}

/**
 * Puts hits of one kind together; the kind with the best hit comes first.
 *
 * @param hits best first
 */
export function groupHits(hits: readonly FindHit[]): readonly HitGroup[] {
  const groups = new Map<FindKind, FindHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind);
    if (group === undefined) groups.set(hit.kind, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}
