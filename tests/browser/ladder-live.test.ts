import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

const PAGE = 'occupations/6-18-01-01.html';

/** Waits until the drawing answers; what was done to it before was only what wakes it. */
async function alive(page: Page): Promise<void> {
  await page.locator('svg.map .map-hit').first().waitFor({ state: 'attached' });
}

testSite('a pointer on a line or a label shows its clause with document and link', async ({ page, open }) => {
  await open(PAGE);
  const panel = page.locator('.map-clause');
  await page.locator('svg.map a', { hasText: '高级工程师 4 年' }).first().hover();
  await expect.poll(() => panel.innerText()).toContain('高级工程师');
  expect(await panel.locator('.basis a').first().getAttribute('href')).toContain('policies/');
  expect(await panel.innerText()).toMatch(/〔\d{4}〕\d+号/);
  await page.locator('svg.map .map-t-stop', { hasText: '高级工' }).first().hover();
  await expect.poll(() => panel.locator('b').first().innerText()).toBe('高级工');
});

testSite('a press that began before the drawing came alive is not lost', async ({ page, open, shown }) => {
  let pressed = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    pressed = resolve;
  });
  await page.route('**/ladder-live.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(PAGE);
  const label = page.locator('svg.map a', { hasText: '高级工程师 4 年' }).first();
  await label.hover();
  await page.mouse.down();
  pressed();
  await alive(page);
  await page.mouse.up();
  await expect.poll(shown).toMatch(/#title-level-1-\d+$/);
});

testSite('the keyboard walks the drawing, magnifies it and leaves it', async ({ page, open, shown }) => {
  await open(PAGE);
  await page.locator('svg.map').focus();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  const layer = page.locator('svg.map > g');
  await alive(page);
  await page.keyboard.press('Home');
  expect(await focused()).toBe('初级工');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toMatch(/满 \d+ 年/);
  await expect.poll(() => page.locator('.map-clause').innerText()).toContain('证书');
  await page.keyboard.press('End');
  expect(await focused()).toBe('首席技师');
  await page.keyboard.press('+');
  expect(await layer.getAttribute('transform')).toContain('scale(1.5)');
  await page.keyboard.press('0');
  expect(await layer.getAttribute('transform')).toContain('scale(1)');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('svg');
  await page.keyboard.press('End');
  await Promise.all([page.waitForURL(/levels\/chief-technician/), page.keyboard.press('Enter')]);
  expect(shown()).toContain('levels/');
});

testSite('it can be magnified by buttons and dragged, and fits again', async ({ page, open }) => {
  await open(PAGE);
  await page.getByRole('button', { name: '放大' }).click();
  const layer = page.locator('svg.map > g');
  await expect.poll(() => layer.getAttribute('transform')).toContain('scale(1.5)');
  const before = await layer.getAttribute('transform');
  const box = await page.locator('svg.map').boundingBox();
  if (!box) throw new Error('no drawing');
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 4 });
  await page.mouse.move(box.x + 10, box.y + 10, { steps: 4 });
  await page.mouse.up();
  expect(await layer.getAttribute('transform')).not.toBe(before);
  await page.getByRole('button', { name: '还原' }).click();
  expect(await layer.getAttribute('transform')).toBe('translate(0 0) scale(1)');
});

testSite(
  'it is saved as an SVG that says everything itself, and as a PNG',
  async ({ page, open }) => {
    await open(PAGE);
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为 SVG' }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe('车工：晋级路径.svg');
    const text = readFileSync(await svg.path(), 'utf8');
    const { wellFormed, unstyled, styles } = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        wellFormed: parsed.querySelector('parsererror') === null && parsed.documentElement.tagName === 'svg',
        unstyled: parsed.querySelectorAll('text:not([font-size]), path:not([stroke])').length,
        styles: parsed.querySelectorAll('[class], [style], a').length,
      };
    }, text);
    expect({ wellFormed, unstyled, styles }).toEqual({ wellFormed: true, unstyled: 0, styles: 0 });
    for (const words of ['高级技师', '高级工程师', '首席技师']) expect(text).toContain(words);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为 PNG' }).click(),
    ]);
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (376 + 24));
    expect(bytes.length).toBeGreaterThan(20_000);
  },
  { acceptDownloads: true },
);

testSite('from the form one comes to the drawing, and the own way lights up', async ({ page, open }) => {
  await open(
    'pathways/index.html#occupation=6-18-01-01&age=32&own=10&related=0&level=3&levelSince=2023-06-01&title=none&goal=title:engineering/intermediate',
  );
  const link = page.getByRole('link', { name: '在图上看', exact: true });
  await Promise.all([page.waitForURL(/occupations/), link.click()]);
  const says = page.locator('.map-route');
  await expect.poll(() => says.innerText()).toContain('最快途径');
  expect(await page.locator('rect.is-here').getAttribute('data-goal')).toBe('level:3');
  expect(await page.locator('svg.map path.is-route').count()).toBeGreaterThan(0);
  expect(await page.locator('svg.map a.is-route').first().textContent()).not.toBe('');
  const back = await page.getByRole('link', { name: '我能申报什么' }).getAttribute('href');
  expect(back).toContain('#occupation=6-18-01-01');
  expect(back).toContain('levelSince=2023-06-01');
});

testSite(
  'a finger’s tap shows the clause and stays on the drawing',
  async ({ page, open, shown }) => {
    await open(PAGE);
    await page.locator('svg.map').scrollIntoViewIfNeeded();
    await page.locator('svg.map a', { hasText: '首席技师' }).tap();
    await alive(page);
    await page.locator('svg.map a', { hasText: '首席技师' }).tap();
    await expect.poll(() => page.locator('.map-clause b').first().innerText()).toBe('首席技师');
    expect(shown()).toBe(PAGE);
  },
  { hasTouch: true, viewport: { width: 390, height: 800 } },
);

testSite(
  'with reduced motion nothing of it moves by itself',
  async ({ page, open }) => {
    await open(PAGE);
    await page.locator('svg.map a').first().hover();
    await alive(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('.ladder-figure *')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return parseFloat(transitionDuration) > 0.001 || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  },
  { reducedMotion: 'reduce' },
);

testSite(
  'on a phone its letters are 14 pixels high, and nothing of it is cut off',
  async ({ page, open }) => {
    await open(PAGE);
    const small = await page.locator('svg.map text').evaluateAll((texts) =>
      texts
        .map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
          return { words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * scale };
        })
        .filter(({ size }) => size < 13.95),
    );
    expect(small).toEqual([]);
    const cut = await page.locator('svg.map text').evaluateAll((texts) =>
      texts
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        })
        .map((text) => text.textContent),
    );
    expect(cut).toEqual([]);
  },
  { viewport: { width: 390, height: 844 } },
);

testSite(
  'with colours of the reader’s own it is drawn in them',
  async ({ page, open }) => {
    await open(PAGE);
    const [drawn, written] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('svg.map text') ?? document.body).fill,
      getComputedStyle(document.querySelector('.rungs') ?? document.body).color,
    ]);
    expect(drawn).toBe(written);
  },
  { forcedColors: 'active' },
);
