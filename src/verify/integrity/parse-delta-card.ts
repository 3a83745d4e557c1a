import type { DeltaCard, DeltaEnd } from './delta.ts';

/**
 * Reads the card of a small update.
 *
 * @param bytes the file as it is
 * @throws Error with one Chinese sentence when it is no such card
 */
export function parseDeltaCard(bytes: Uint8Array): DeltaCard {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) {
    const { from, to } = value;
    if (isEnd(from) && isEnd(to)) return { from, to };
  }
  throw new Error('更新包的说明 update.json 读不懂');
}

function isEnd(value: unknown): value is DeltaEnd {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('manifest' in value))
    return false;
  return (
    typeof value.version === 'string' &&
    typeof value.manifest === 'string' &&
    /^[\da-f]{64}$/.test(value.manifest)
  );
}
