import { build } from 'astro';
import { waitForTurn } from './wait-for-turn.ts';

/** What the rendering process tells the build when it ends. */
export interface AstroReport {
  readonly pages: number;
  /** Highest resident memory of the process, in bytes. */
  readonly peakMemory: number;
  /** Only set when rendering failed: what and where. */
  readonly error?: string;
}

// When the build itself is gone, nobody needs these pages.
process.on('disconnect', () => process.exit(1));

let pages = 0;
let error: string | undefined;
try {
  await waitForTurn('.astro');
  await build({
    root: process.cwd(),
    logLevel: 'error',
    integrations: [
      { name: 'count-pages', hooks: { 'astro:build:done': (done) => void (pages = done.pages.length) } },
    ],
  });
} catch (thrown) {
  error = describeFailure(thrown);
}
const report: AstroReport = {
  pages,
  peakMemory: process.resourceUsage().maxRSS * 1024,
  ...(error === undefined ? {} : { error }),
};
process.send?.(report, () => process.exit(error === undefined ? 0 : 1));

function describeFailure(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (process.env['ZHITU_DEBUG']) return thrown.stack ?? thrown.message;
  const place = /\bsrc\/[^\s)]+/.exec(thrown.stack ?? '')?.[0];
  return place === undefined ? thrown.message : `${thrown.message}\n  位置：${place}`;
}
