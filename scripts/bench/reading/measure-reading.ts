import type { Page } from 'playwright-core';
import { openAskPage, type Asked, type AskPage, type IndexWay } from './open-ask-page.ts';
import type { Substring } from './pick-substrings.ts';

/** How the full-text search answers in Chromium. */
export interface Reading {
  /** Milliseconds and bytes to ten excerpts in a new browser: the middle of all queries, and the most. */
  readonly coldMilliseconds: number;
  readonly coldBytes: number;
  readonly mostBytes: number;
  /** Milliseconds of a further query, and of one asked before. */
  readonly nextMilliseconds: number;
  readonly warmMilliseconds: number;
  /** Substrings found in just as many documents as by a plain scan. */
  readonly exact: number;
}

type Run = Readonly<Record<'cold' | 'bytes' | 'next' | 'warm', number>>;
type Ask = (typed: string, count: number) => Promise<Asked>;

/** How many excerpts an answer shows. */
const SHOWN = 10;

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Asks a full-text index in Chromium over HTTP, each first query in a browser that has nothing of it yet.
 *
 * @param way whose index it is
 * @param folder folder of the index; a page is written into it
 * @param queries what is asked, at least two
 * @param substrings parts of texts with the number of documents that hold them
 */
export async function measureReading(
  way: IndexWay,
  folder: string,
  queries: readonly string[],
  substrings: readonly Substring[],
): Promise<Reading> {
  const asking = await openAskPage(way, folder);
  try {
    const runs: Run[] = [];
    for (const [at, query] of queries.entries())
      runs.push(await runOnce(asking, query, queries[(at + 1) % queries.length] ?? ''));
    return {
      coldMilliseconds: middle(runs.map((run) => run.cold)),
      coldBytes: middle(runs.map((run) => run.bytes)),
      mostBytes: Math.max(...runs.map((run) => run.bytes)),
      nextMilliseconds: middle(runs.map((run) => run.next)),
      warmMilliseconds: middle(runs.map((run) => run.warm)),
      exact: await countExact(asking, substrings),
    };
  } finally {
    await asking.close();
  }
}

async function runOnce(asking: AskPage, query: string, other: string): Promise<Run> {
  const page = await asking.open();
  const before = asking.countBytes();
  const cold = await timeQuery(page, query);
  const bytes = asking.countBytes() - before;
  const next = await timeQuery(page, other);
  const warm = await timeQuery(page, query);
  await page.context().close();
  return { cold, bytes, next, warm };
}

/** Milliseconds to ten excerpts, as the page itself sees it. */
function timeQuery(page: Page, typed: string): Promise<number> {
  return page.evaluate(
    async ([asked, count]) => {
      const { zhituAsk } = globalThis as unknown as { readonly zhituAsk: Ask };
      const before = performance.now();
      await zhituAsk(asked, count);
      return performance.now() - before;
    },
    [typed, SHOWN] as const,
  );
}

/** Asks for each substring and counts the answers that are neither too few nor too many. */
async function countExact(asking: AskPage, substrings: readonly Substring[]): Promise<number> {
  const page = await asking.open();
  const totals = await page.evaluate(
    async (texts) => {
      const { zhituAsk } = globalThis as unknown as { readonly zhituAsk: Ask };
      const found: number[] = [];
      for (const text of texts) found.push((await zhituAsk(text, 0)).total);
      return found;
    },
    substrings.map(({ text }) => text),
  );
  return substrings.filter(({ expected }, at) => totals[at] === expected).length;
}
