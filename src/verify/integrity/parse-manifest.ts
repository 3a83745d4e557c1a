import { isSafePath } from './is-safe-path.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

/**
 * Reads a manifest strictly: sorted, without repetition, every path safe, every figure in its form.
 *
 * @param bytes the file as it is
 * @throws Error with one Chinese sentence when it is not a manifest of that form
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error('清单 manifest.json 读不懂，可能已损坏');
  }
  const files = isObject(value) ? value['files'] : undefined;
  if (!isObject(value) || !Array.isArray(files) || !files.every(isEntry))
    throw new Error('清单 manifest.json 的格式不对');
  let before = '';
  for (const { path } of files) {
    if (!isSafePath(path)) throw new Error(`清单里的路径 ${JSON.stringify(path)} 不安全`);
    if (path <= before) throw new Error('清单没有按路径排序，或有重复');
    before = path;
  }
  const text = (name: string): string => (typeof value[name] === 'string' ? value[name] : '');
  return {
    version: text('version'),
    contentDate: text('contentDate'),
    fingerprint: text('fingerprint'),
    files,
    records: readRecords(value['records']),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is ManifestEntry {
  if (!isObject(value)) return false;
  const { path, size, sha256 } = value;
  const sized = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
  return typeof path === 'string' && sized && typeof sha256 === 'string' && /^[\da-f]{64}$/.test(sha256);
}

/** Pairs of texts; anything else in their place is left out. */
function readRecords(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(pairs);
}
