import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** More workers than this would not wait for each other any less. */
const MOST = 8;

/**
 * Packs files on all cores of the machine.
 *
 * @param files in any order
 * @returns raw deflate data of each, in the same order
 * @throws Error when a worker ends before its work
 */
export async function deflateFiles(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const results: Uint8Array[] = [];
  let next = 0;
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./deflate-worker.ts', import.meta.url));
      const give = (): void => {
        const bytes = files[next];
        if (bytes === undefined) void worker.terminate();
        else worker.postMessage({ number: next, bytes });
        next += 1;
      };
      worker.on('message', ({ number, packed }: { readonly number: number; readonly packed: Uint8Array }) => {
        results[number] = packed;
        give();
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        resolve();
      });
      give();
    });
  const count = Math.min(availableParallelism(), MOST, files.length);
  await Promise.all(Array.from({ length: count }, run));
  if (Object.keys(results).length !== files.length) throw new Error('a worker ended before its work');
  return results;
}
