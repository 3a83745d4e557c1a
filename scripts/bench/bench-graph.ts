import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';
import type { BenchRow } from './bench-row.ts';

/** Steps of panning and zooming that are timed, after some that only warm up. */
const STEPS = 60;
const WARM_UP = 10;

/**
 * Measures how long a frame of the map of occupations takes while somebody pans and zooms, in a real browser with the
 * site from disk: the time from one frame to the next, so that drawing on the other side of the script counts as well.
 * A frame cannot be shorter than the screen's own beat, about 17 milliseconds; the same steps on an empty page beside
 * it say what that is here.
 *
 * @param site folder of the built site
 * @returns the middle and the 95th percentile of the frames, each times a thousand, so that seconds have digits to show
 */
export async function benchGraph(site: string): Promise<readonly BenchRow[]> {
  const { program, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(`${site}/pathways/graph.html`).href);
    await page.locator('.explorer canvas[data-labels]').waitFor();
    await page.locator('.explorer canvas').focus();
    const frames = await timeFrames(page, '.explorer canvas');
    const empty = await timeFrames(page, 'h1');
    const row = (name: string, share: number): BenchRow => ({
      name: `千帧职业地图，${name}（每帧不超过 20 毫秒）`,
      seconds: pick(frames, share),
      yardstick: '千帧空转',
      yardstickSeconds: pick(empty, share),
    });
    return [row('中位数', 0.5), row('第 95 百分位', 0.95)];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from frame to frame while a wheel turns and keys pan over an element, ascending. */
async function timeFrames(page: Page, selector: string): Promise<readonly number[]> {
  const times = await page.evaluate(
    async ({ selector: where, count }) => {
      const element = document.querySelector(where);
      const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const found: number[] = [];
      let last = await frame();
      for (let step = 0; step < count; step += 1) {
        const deltaY = step % 30 < 15 ? -120 : 120;
        const at = { clientX: left + width * 0.45, clientY: top + height * 0.4, bubbles: true };
        element?.dispatchEvent(
          step % 3 === 0
            ? new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true })
            : new WheelEvent('wheel', { ...at, deltaY, cancelable: true }),
        );
        const now = await frame();
        found.push(now - last);
        last = now;
      }
      return found;
    },
    { selector, count: WARM_UP + STEPS },
  );
  return times.slice(WARM_UP).sort((a, b) => a - b);
}

function pick(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}
