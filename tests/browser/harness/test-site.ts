import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { PLACES, type Place } from './places.ts';
import { watchPage } from './watch-page.ts';

/** The built site, open in a browser at one place. */
export interface OpenSite {
  readonly page: Page;
  readonly place: Place;
  /** Opens a page of the site by its address, e.g. `occupations/index.html`. */
  readonly open: (address: string) => Promise<void>;
  /** The address the browser shows now, from the site's root, with query and fragment. */
  readonly shown: () => string;
}

/** How a test opens the site; everything else is as in a plain desktop browser. */
export interface SiteTestOptions extends BrowserContextOptions {
  /** Where to run; by default at all three places. */
  readonly places?: readonly Place[];
}

/**
 * Registers one test at every place the site must work at, in a fresh browser profile each. It fails, whatever the
 * steps say, when the page logs an error or a warning or asks for anything outside the site.
 *
 * @param name the promise under test
 * @param steps what a person does and sees
 */
export function testSite(
  name: string,
  steps: (site: OpenSite) => Promise<void>,
  options: SiteTestOptions = {},
): void {
  const { places = PLACES, ...contextOptions } = options;
  describe(name, () => {
    test.each(places)('at %s', async (place) => {
      const home = inject('places')[place];
      const context = await (await startBrowser()).newContext({ locale: 'zh-CN', ...contextOptions });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(30_000);
        const complaints = watchPage(page, home);
        await steps({
          page,
          place,
          open: async (address) => {
            await page.goto(home + address);
          },
          shown: () => decodeURI(page.url().slice(home.length)),
        });
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    });
  });
}

let running: Promise<Browser> | undefined;

async function startBrowser(): Promise<Browser> {
  running ??= findBrowser().then(({ program, args, env }) =>
    chromium.launch({
      executablePath: program,
      args: [...args],
      env: { ...process.env, ...env },
    }),
  );
  return running;
}

beforeAll(startBrowser);

afterAll(async () => {
  await (await running)?.close();
  running = undefined;
});
