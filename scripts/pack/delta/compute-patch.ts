import type { Patch } from '../../../src/verify/integrity/patch.ts';

/** Runs shorter than this are not worth naming. */
const BLOCK = 24;

/**
 * Finds out how a file can be made from its earlier edition. A page whose date alone changed takes some dozen bytes.
 *
 * @param before the earlier edition
 * @param after the later one
 */
export function computePatch(before: Uint8Array, after: Uint8Array): Patch {
  // One character a byte, so that positions in the text are positions in the file.
  const old = Buffer.from(before).toString('latin1');
  const now = Buffer.from(after).toString('latin1');
  const places = new Map<string, number>();
  for (let at = old.length - (old.length % BLOCK) - BLOCK; at >= 0; at -= BLOCK)
    places.set(old.slice(at, at + BLOCK), at);
  const patch: (readonly [number, number] | string)[] = [];
  let fresh = 0;
  let at = 0;
  const take = (from: number): void => {
    let start = at;
    let source = from;
    while (start > fresh && source > 0 && now[start - 1] === old[source - 1]) {
      start -= 1;
      source -= 1;
    }
    let end = at + BLOCK;
    while (end < now.length && now[end] === old[source + (end - start)]) end += 1;
    if (start > fresh) patch.push(now.slice(fresh, start));
    patch.push([source, end - start]);
    fresh = at = end;
  };
  while (at + BLOCK <= now.length) {
    const from = places.get(now.slice(at, at + BLOCK));
    if (from === undefined) at += 1;
    else take(from);
  }
  if (fresh < now.length) patch.push(now.slice(fresh));
  return patch;
}
