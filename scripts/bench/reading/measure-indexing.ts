import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../build/list-files.ts';
import type { IndexWay } from './open-ask-page.ts';

/** What building a full-text index took. */
export interface Indexing {
  readonly seconds: number;
  /** The most memory all its processes had at once, in bytes; 0 where the system does not tell. */
  readonly memory: number;
  /** Bytes of all files. */
  readonly bytes: number;
}

/** How often memory is looked at, in milliseconds. */
const PAUSE = 100;

/**
 * Builds a full-text index in a process of its own and watches it.
 *
 * @param way `own` for the site's index, `pagefind` for Pagefind's defaults
 * @param file JSON with the texts
 * @param folder where the index is written
 */
export async function measureIndexing(way: IndexWay, file: string, folder: string): Promise<Indexing> {
  const start = performance.now();
  const script = join(import.meta.dirname, 'index-in-child.ts');
  const child = spawn(process.execPath, [script, way, file, folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, readMemory(child.pid ?? 0));
  }, PAUSE);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`indexing failed (${way})`);
  const seconds = (performance.now() - start) / 1000;
  const bytes = listFiles(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { seconds, memory, bytes };
}

/** Memory of a process and all it started, as Linux tells it. */
function readMemory(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const stat = readText(`/proc/${name}/stat`);
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(parents.get(pid) ?? 0));
    return [...parents.keys()].filter(belongs).reduce((sum, pid) => sum + readResident(pid), 0);
  } catch {
    return 0;
  }
}

function readResident(pid: number): number {
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readText(`/proc/${String(pid)}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process may end while it is looked at. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
