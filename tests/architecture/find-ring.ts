import { resolveImport, type Sources } from './find-violations.ts';

/**
 * Looks for modules that import each other in a circle, type imports included.
 *
 * @returns the files of the first ring, the first one again at the end; not set when there is none
 */
export function findRing(sources: Sources): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const { specifier } of sources.get(file)?.imports ?? []) {
      const target = resolveImport(file, specifier);
      const ring = target !== undefined && sources.has(target) ? visit(target) : undefined;
      if (ring) return ring;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of [...sources.keys()].sort()) {
    const ring = visit(file);
    if (ring) return ring;
  }
  return undefined;
}
