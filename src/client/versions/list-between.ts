import { foldChanges } from '../../versions/fold-changes.ts';
import type { PublishedVersion, VersionChange } from '../../versions/version-change.ts';

/**
 * Tells what changed between two versions.
 *
 * @param versions all versions, the earliest first
 * @param from the earlier
 * @param to the later
 * @returns `undefined` when `to` is not later than `from`, or one of them is not known
 */
export function listBetween(
  versions: readonly PublishedVersion[],
  from: string,
  to: string,
): readonly VersionChange[] | undefined {
  const [first, last] = [from, to].map((name) => versions.findIndex(({ version }) => version === name));
  if (first === undefined || last === undefined || first < 0 || last <= first) return undefined;
  return foldChanges(versions.slice(first + 1, last + 1).map(({ changes }) => changes));
}
