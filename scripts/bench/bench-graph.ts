import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';
import type { BenchRow } from './bench-row.ts';
import { makeNeighbourMap } from './make-neighbour-map.ts';

/** Steps of panning and zooming that are timed, after some that only warm up. */
const STEPS = 120;
const WARM_UP = 20;

/** Screens it is measured on: width, height, pixels a side for each of the page's. */
const SCREENS = [
  ['桌面 1280×900', 1280, 900, 1],
  ['桌面 1920×1200', 1920, 1200, 1],
  ['手机 390×844，两倍像素', 390, 844, 2],
] as const;

/**
 * Measures how long a frame of the map takes with 2,000 occupations while somebody pans and zooms, in a real browser
 * with the site from disk: the time from one frame to the next, so that drawing on the other side of the script counts
 * as well. A frame cannot be shorter than the screen's own beat, about 17 milliseconds; the same steps on an empty page
 * beside it say what that is here.
 *
 * @param site folder of the built site
 * @returns for each screen the middle and the 95th percentile of the frames and the work of all of the browser's
 *   processes for one, which other work on the machine hardly changes; each times a thousand, so that seconds have
 *   digits to show
 */
export async function benchGraph(site: string): Promise<readonly BenchRow[]> {
  const { program, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const rows: BenchRow[] = [];
    for (const [screen, width, height, fineness] of SCREENS) {
      const page = await openMap(browser, site, { width, height }, fineness);
      const { times: frames, labels, work } = await timeFrames(browser, page, '.explorer canvas');
      const { times: empty, work: emptyWork } = await timeFrames(browser, page, 'h1');
      const row = (name: string, seconds: number, yardstickSeconds: number): BenchRow => ({
        name: `千帧职业地图（2,000 个职业，${screen}，最多 ${labels} 个名字），${name}（每帧不超过 20 毫秒）`,
        seconds,
        yardstick: '千帧空转',
        yardstickSeconds,
      });
      rows.push(
        row('中位数', pick(frames, 0.5), pick(empty, 0.5)),
        row('第 95 百分位', pick(frames, 0.95), pick(empty, 0.95)),
        row('平均处理器时间', work, emptyWork),
      );
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Opens the page of the map with 2,000 occupations in place of the real ones. */
async function openMap(
  browser: Browser,
  site: string,
  viewport: { readonly width: number; readonly height: number },
  fineness: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: fineness });
  await page.route('**/graph-data.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: `zhituNeighbourMap=${JSON.stringify(makeNeighbourMap())};`,
    }),
  );
  await page.goto(pathToFileURL(`${site}/pathways/graph.html`).href);
  await page.locator('.explorer canvas[data-labels]').waitFor();
  await page.locator('.explorer canvas').focus();
  return page;
}

/**
 * Milliseconds from frame to frame while a wheel turns and keys pan over an element, ascending; the most labels; and
 * the milliseconds of work behind a frame.
 */
async function timeFrames(
  browser: Browser,
  page: Page,
  selector: string,
): Promise<{ readonly times: readonly number[]; readonly labels: number; readonly work: number }> {
  const before = await readWork(browser);
  const { times, labels } = await page.evaluate(
    async ({ selector: where, count }) => {
      const element = document.querySelector<HTMLElement>(where);
      const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const found: number[] = [];
      let most = 0;
      let last = await frame();
      for (let step = 0; step < count; step += 1) {
        const deltaY = step % 60 < 30 ? -120 : 120;
        const at = { clientX: left + width * 0.45, clientY: top + height * 0.4, bubbles: true };
        element?.dispatchEvent(
          step % 3 === 0
            ? new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true })
            : new WheelEvent('wheel', { ...at, deltaY, cancelable: true }),
        );
        const now = await frame();
        found.push(now - last);
        last = now;
        most = Math.max(most, Number(element?.dataset['labels'] ?? 0));
      }
      return { times: found, labels: most };
    },
    { selector, count: WARM_UP + STEPS },
  );
  const work = ((await readWork(browser)) - before) / (WARM_UP + STEPS);
  return { times: times.slice(WARM_UP).sort((a, b) => a - b), labels, work };
}

/** Milliseconds that all processes of the browser have worked so far. */
async function readWork(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

function pick(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}
