import { writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../tests/browser/harness/find-browser.ts';
import { createSiteServer } from '../../serve/create-site-server.ts';
import { listen } from '../../serve/listen.ts';

/** What an index answers: how many documents, and how many excerpts with what was typed in them were loaded. */
export interface Asked {
  readonly total: number;
  readonly excerpts: number;
}

/** Whose index is asked. */
export type IndexWay = 'own' | 'pagefind';

/** A browser that can ask an index. */
export interface AskPage {
  /** A page in a new profile that has nothing of the index yet. */
  readonly open: () => Promise<Page>;
  /** How many bytes were sent so far, whoever asked for them: the page or a worker of it. */
  readonly countBytes: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Serves an index over HTTP with a bare page whose `zhituAsk` asks it, and starts a browser.
 *
 * @param way whose index it is
 * @param folder folder of the index; the page is written into it
 */
export async function openAskPage(way: IndexWay, folder: string): Promise<AskPage> {
  await build({
    entryPoints: [join(import.meta.dirname, `ask-${way}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(folder, 'ask.js'),
    logLevel: 'silent',
  });
  const head = '<!doctype html><meta charset="utf-8"><title>x</title>';
  writeFileSync(join(folder, 'ask.html'), `${head}<script type="module" src="ask.js"></script>`);
  const server = createSiteServer(folder, '/');
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  const address = `http://127.0.0.1:${await listen(server, 0)}/ask.html`;
  const { program, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  return {
    open: async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address);
      return page;
    },
    countBytes: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
