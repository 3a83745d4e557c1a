/**
 * How one file is made from its earlier edition: runs to copy, as [from, length], and new bytes, as text of one
 * character a byte.
 */
export type Patch = readonly (readonly [from: number, length: number] | string)[];

/** Name of the file in a small update that holds the patches: path → patch. */
export const PATCHES = 'patches.json';

/**
 * Makes a file from its earlier edition. Whether it is the right one the manifest tells; a patch need not be trusted.
 *
 * @param before the earlier edition
 * @param patch from `computePatch`
 * @throws RangeError when it copies what is not there
 */
export function applyPatch(before: Uint8Array, patch: Patch): Uint8Array {
  const parts = patch.map((part) => {
    if (typeof part === 'string') return Buffer.from(part, 'latin1');
    const [from, length] = part;
    if (!(from >= 0 && length >= 0 && from + length <= before.length))
      throw new RangeError('beyond the file');
    return before.subarray(from, from + length);
  });
  return Buffer.concat(parts);
}

/**
 * Reads the patches of a small update.
 *
 * @param bytes the file as it is
 * @throws Error with one Chinese sentence when it has another form
 */
export function parsePatches(bytes: Uint8Array): ReadonlyMap<string, Patch> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    value = undefined;
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
  if (entries?.every((entry): entry is [string, Patch] => isPatch(entry[1])) !== true)
    throw new Error('更新包里的 patches.json 读不懂');
  return new Map(entries);
}

function isPatch(value: unknown): value is Patch {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || isRun(part));
}

function isRun(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((figure) => Number.isSafeInteger(figure));
}
