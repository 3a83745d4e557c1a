import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';
import { createSiteServer } from '../serve/create-site-server.ts';
import { listen } from '../serve/listen.ts';
import type { Substring } from './pick-substrings.ts';

/** How the full-text search answers in Chromium. */
export interface Reading {
  /** Milliseconds and bytes to ten excerpts in a new browser, middle of all queries. */
  readonly coldMilliseconds: number;
  readonly coldBytes: number;
  /** Milliseconds of a further query, and of one asked before. */
  readonly nextMilliseconds: number;
  readonly warmMilliseconds: number;
  /** Substrings that were found in just as many texts as by a plain scan, and how many there were. */
  readonly exact: number;
  readonly substrings: number;
}

type Ask = (typed: string, count: number) => Promise<{ readonly total: number; readonly excerpts: number }>;

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Asks a full-text index in Chromium over HTTP, each first query in a browser that has nothing of it yet.
 *
 * @param folder folder with `search/read`; a page is written into it
 * @param queries what is asked, at least two
 * @param substrings parts of texts with the number of texts that hold them
 */
export async function measureReading(
  folder: string,
  queries: readonly string[],
  substrings: readonly Substring[] = [],
): Promise<Reading> {
  const script = join(import.meta.dirname, 'read-page.ts');
  await build({
    entryPoints: [script],
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(folder, 'ask.js'),
    logLevel: 'silent',
  });
  writeFileSync(
    join(folder, 'ask.html'),
    '<!doctype html><meta charset="utf-8"><title>x</title><script src="ask.js"></script>',
  );
  const server = createSiteServer(folder, '/');
  const address = `http://127.0.0.1:${await listen(server, 0)}/ask.html`;
  const { program, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const runs = [];
    for (const [at, query] of queries.entries())
      runs.push(await runOnce(browser, address, query, queries[(at + 1) % queries.length] ?? ''));
    const exact = await countExact(browser, address, substrings);
    return {
      exact,
      substrings: substrings.length,
      coldMilliseconds: middle(runs.map((run) => run.cold)),
      coldBytes: middle(runs.map((run) => run.bytes)),
      nextMilliseconds: middle(runs.map((run) => run.next)),
      warmMilliseconds: middle(runs.map((run) => run.warm)),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Asks for each substring and counts the answers that are neither too few nor too many. */
async function countExact(
  browser: Browser,
  address: string,
  substrings: readonly Substring[],
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const totals = await page.evaluate(
    async (texts) => {
      const { zhituAsk } = globalThis as unknown as { readonly zhituAsk: Ask };
      const found: number[] = [];
      for (const text of texts) found.push((await zhituAsk(text, 0)).total);
      return found;
    },
    substrings.map(({ text }) => text),
  );
  await page.close();
  return substrings.filter(({ expected }, at) => totals[at] === expected).length;
}

async function runOnce(
  browser: Browser,
  address: string,
  query: string,
  other: string,
): Promise<Readonly<Record<'cold' | 'bytes' | 'next' | 'warm', number>>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  const time = (typed: string): Promise<number> =>
    page.evaluate(async (asked) => {
      const { zhituAsk } = globalThis as unknown as { readonly zhituAsk: Ask };
      const before = performance.now();
      await zhituAsk(asked, 10);
      return performance.now() - before;
    }, typed);
  const cold = await time(query);
  const loaded = bytes;
  const next = await time(other);
  const warm = await time(query);
  await context.close();
  return { cold, bytes: loaded, next, warm };
}
