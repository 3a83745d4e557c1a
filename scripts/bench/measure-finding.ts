import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';

/** How the search box answers in Chromium. */
export interface Finding {
  /** Bytes of the records and of the engine, gzipped. */
  readonly recordBytes: number;
  readonly engineBytes: number;
  /** From the arrival of the records to the first answer, in milliseconds. */
  readonly first: number;
  readonly keystrokes: number;
  /** Milliseconds a keystroke: the middle, and the one that 95 of 100 stay below. */
  readonly middle: number;
  readonly most: number;
}

interface Globals {
  readonly zhituFindEngine: (packed: string) => (typed: string, limit: number) => readonly unknown[];
  readonly zhituFind: string;
}

/**
 * Types queries key by key into the engine of a finished site.
 *
 * @param site folder of the site
 * @param queries what is typed
 */
export async function measureFinding(site: string, queries: readonly string[]): Promise<Finding> {
  const records = readFileSync(join(site, 'search/find.js'), 'utf8');
  const engine = readFileSync(join(site, 'assets/find-engine.js'), 'utf8');
  const { program, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: engine });
    await page.addScriptTag({ content: records });
    const typed = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
    const { first, times } = await page.evaluate((all) => {
      const { zhituFindEngine, zhituFind } = globalThis as unknown as Globals;
      const start = performance.now();
      const find = zhituFindEngine(zhituFind);
      find(all[0] ?? '', 10);
      const arrived = performance.now() - start;
      const each = all.map((text) => {
        const before = performance.now();
        find(text, 10);
        return performance.now() - before;
      });
      return { first: arrived, times: each.sort((a, b) => a - b) };
    }, typed);
    return {
      recordBytes: gzipSync(records, { level: 9 }).length,
      engineBytes: gzipSync(engine, { level: 9 }).length,
      first,
      keystrokes: times.length,
      middle: times[times.length >> 1] ?? 0,
      most: times[Math.floor(times.length * 0.95)] ?? 0,
    };
  } finally {
    await browser.close();
  }
}
