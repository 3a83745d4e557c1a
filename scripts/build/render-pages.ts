import { fork } from 'node:child_process';
import { join } from 'node:path';
import { UserError } from '../command/user-error.ts';
import type { BuildOptions } from './build-options.ts';
import type { AstroReport } from './astro-process.ts';

/**
 * Heap of the rendering process in MB. Rendering today's content needs about 350; told of no limit, the engine lets
 * garbage pile up to more than twice that, and the whole build has to stay within an ordinary PC's 1.2 GB.
 */
const HEAP_MB = 640;

/**
 * Renders every page into the stage folder, in a process of its own so that other steps can use the second core.
 *
 * @param signal ends the process when the build is given up
 * @returns what the process reports: pages written and its peak memory
 * @throws UserError with Astro's own message when a page cannot be rendered
 */
export async function renderPages(
  options: BuildOptions,
  stage: string,
  signal: AbortSignal,
): Promise<AstroReport> {
  const child = fork(join(import.meta.dirname, 'astro-process.ts'), [], {
    cwd: options.root,
    signal,
    execArgv: [`--max-old-space-size=${String(HEAP_MB)}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      ZHITU_CONTENT: options.content,
      ZHITU_OVERLAYS: JSON.stringify(options.overlays ?? []),
      ZHITU_OUT: stage,
    },
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const report = await new Promise<AstroReport | undefined>((resolve, reject) => {
    let last: AstroReport | undefined;
    child.on('message', (message) => (last = message as AstroReport));
    child.on('error', reject);
    child.on('exit', () => {
      resolve(last);
    });
  });
  if (report?.error === undefined && report) return report;
  throw new UserError(`页面没有生成：\n${report?.error ?? said.trim()}`);
}
