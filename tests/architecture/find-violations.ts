import { posix } from 'node:path';
import {
  CLOCK_ROOMS,
  DISK_ROOMS,
  FORBIDDEN_PACKAGES,
  IMPORT_TABLE,
  NODE_ROOMS,
  OUTSIDE_BUILTINS,
} from './import-table.ts';
import type { ReadSource, WrittenImport } from './read-imports.ts';

/** Every source file of `src/`, by its path inside it. */
export type Sources = ReadonlyMap<string, ReadSource>;

/**
 * Holds the import table over all files: unknown rooms, imports the table does not allow, modules that reach outside,
 * clocks in pure rooms.
 *
 * @returns one sentence for each breach, sorted; none when the house is in order
 */
export function findViolations(sources: Sources): readonly string[] {
  const breaches: string[] = [];
  for (const [file, source] of sources) {
    const room = roomOf(file);
    if (!(room in IMPORT_TABLE)) {
      breaches.push(`${file}: ${room} is not a room of the house`);
      continue;
    }
    for (const call of source.clockCalls)
      if (!CLOCK_ROOMS.has(room)) breaches.push(`${file}: uses ${call}, and ${room} has no clock`);
    for (const written of source.imports) {
      const breach = judgeImport(file, room, written, sources);
      if (breach) breaches.push(`${file}: ${breach}`);
    }
  }
  return breaches.sort();
}

/** The file a relative import names, from `src/`; not set for packages. */
export function resolveImport(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function judgeImport(
  file: string,
  room: string,
  written: WrittenImport,
  sources: Sources,
): string | undefined {
  const target = resolveImport(file, written.specifier);
  if (target === undefined) return judgePackage(room, written.specifier);
  if (target.startsWith('..')) return `imports ${written.specifier}, which is outside src`;
  if (!sources.has(target)) return `imports ${written.specifier}, which names no file of src`;
  const from = roomOf(target);
  if (from === room) return undefined;
  const permission = IMPORT_TABLE[room]?.[from];
  if (permission === undefined) return `${room} must not import from ${from} (${target})`;
  if (permission === 'types' && !written.typeOnly)
    return `${room} may import only types from ${from} (${target})`;
  if (typeof permission === 'object' && permission.module !== target)
    return `${room} may import only ${permission.module} from ${from}, not ${target}`;
  return undefined;
}

function judgePackage(room: string, specifier: string): string | undefined {
  if (OUTSIDE_BUILTINS.has(specifier) && !DISK_ROOMS.has(room)) return `${room} must not import ${specifier}`;
  if (specifier.startsWith('node:') && !NODE_ROOMS.has(room)) return `${room} must not import ${specifier}`;
  if (FORBIDDEN_PACKAGES[room]?.includes(specifier)) return `${room} must not import ${specifier}`;
  return undefined;
}
