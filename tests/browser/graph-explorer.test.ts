import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

const PAGE = 'pathways/graph.html';

testSite('one finds an occupation, sees its neighbours with reasons, and goes on', async (site) => {
  const { page, open, shown } = site;
  await open(PAGE);
  await page.locator('.explorer datalist option').first().waitFor({ state: 'attached' });
  await page.getByLabel('找一个职业').fill('车工 6-18-01-01');
  const panel = page.locator('.map-panel');
  await expect.poll(() => panel.locator('h3').innerText()).toBe('车工');
  expect(shown()).toContain('#occupation=6-18-01-01');
  expect(await page.locator('.focus-map .near-name').textContent()).toBe('车工');
  expect(await panel.innerText()).toContain('同属');
  expect(await panel.locator('small a').first().getAttribute('href')).toMatch(/sources\/index\.html#/);
  await panel.locator('button').first().click();
  await expect.poll(() => panel.locator('h3').innerText()).not.toBe('车工');
  await page.getByLabel('找一个职业').fill('不会有的名字');
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.innerText()).toContain('没有名称或编码像');
  await page.getByLabel('找一个职业').fill('焊');
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.locator('h3').innerText()).toBe('焊工');
  const name = await panel.locator('h3').innerText();
  await Promise.all([page.waitForURL(/occupations\//), panel.locator('h3 a').click()]);
  expect(await page.locator('h1').innerText()).toContain(name);
});

testSite('the map is walked by arrows, magnified by keys, and never has too many labels', async (site) => {
  const { page, open } = site;
  await open(`${PAGE}#occupation=6-18-01-01&show=map`);
  const canvas = page.locator('.explorer canvas');
  const heading = page.locator('.map-panel h3');
  await expect.poll(() => heading.innerText()).toBe('车工');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => heading.innerText()).not.toBe('车工');
  const labels = async (): Promise<number> => Number(await canvas.getAttribute('data-labels'));
  const close = await labels();
  expect(close).toBeGreaterThan(10);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('-');
    expect(await labels()).toBeLessThanOrEqual(300);
  }
  await page.keyboard.press('0');
  await expect.poll(labels).toBeLessThan(300);
  const name = await heading.innerText();
  await Promise.all([page.waitForURL(/occupations\//), page.keyboard.press('Enter')]);
  expect(await page.locator('h1').innerText()).toContain(name);
});

testSite(
  'from an occupation one comes to it among its neighbours on the map',
  async ({ page, open, shown }) => {
    await open('occupations/6-18-01-01.html');
    await Promise.all([page.waitForURL(/graph/), page.getByRole('link', { name: '在职业地图上看' }).click()]);
    await expect.poll(() => page.locator('.map-panel h3').innerText()).toBe('车工');
    expect(shown()).toBe(`${PAGE}#occupation=6-18-01-01`);
    const top = async (): Promise<number> => (await page.locator('.explorer').boundingBox())?.y ?? -1;
    await expect.poll(top).toBeLessThan(200);
    expect(await page.locator('.explorer canvas').isVisible()).toBe(false);
  },
);

testSite('what was split is drawn with its edition, and kinds can be left out', async ({ page, open }) => {
  await open(`${PAGE}#occupation=2-01-06-01`);
  const stations = page.locator('.focus-map a');
  await expect.poll(() => stations.first().textContent()).toContain('理学研究人员');
  expect(await stations.first().textContent()).toContain('2015 年版');
  const drawn = async (): Promise<readonly string[]> =>
    [...new Set(await page.locator('.focus-map .near-label').allTextContents())].sort();
  const told = async (): Promise<readonly string[]> =>
    [
      ...new Set(await page.locator('.map-panel li > :first-child, .map-choices button').allTextContents()),
    ].sort();
  expect(await drawn()).toEqual(await told());
  await page.getByLabel('拆分').uncheck();
  await expect.poll(() => page.locator('.focus-map .near-split').count()).toBe(0);
  expect(await drawn()).toEqual(await told());
  await page.getByLabel('同属一个小类').uncheck();
  await expect.poll(() => stations.count()).toBe(0);
  await page.getByLabel('拆分').check();
  await expect.poll(() => stations.first().textContent()).toContain('理学研究人员');
});

testSite('the keyboard walks the neighbours, puts one in the middle, opens it and leaves', async (site) => {
  const { page, open, shown } = site;
  await open(`${PAGE}#occupation=6-18-01-01`);
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  const middle = page.locator('.focus-map .near-name');
  await expect.poll(() => middle.textContent()).toBe('车工');
  await page.locator('.focus-map').focus();
  await page.keyboard.press('Home');
  expect(await focused()).toBe('铣工');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('刨插工');
  await page.keyboard.press('Space');
  await expect.poll(() => middle.textContent()).toBe('刨插工');
  expect(await focused()).toBe('车工');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  expect(await focused()).toBe('车工');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
  expect(await page.locator('.focus-map').isVisible()).toBe(false);
  await page.getByRole('button', { name: '只看近邻' }).click();
  await page.locator('.focus-map a').first().focus();
  await Promise.all([page.waitForURL(/occupations\//), page.keyboard.press('Enter')]);
  expect(shown()).toBe('occupations/6-18-01-01.html');
});

testSite('the map and the neighbours are saved as pictures', async ({ page, open }) => {
  await open(`${PAGE}#occupation=2-01-06-01`);
  const explorer = page.locator('.explorer');
  const save = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      explorer.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await file.path());
  };
  await expect.poll(() => page.locator('.focus-map .near-name').textContent()).toBe('数学研究人员');
  expect((await save('存为 SVG')).toString()).toContain('理学研究人员');
  await explorer.getByRole('button', { name: '全图' }).click();
  await expect.poll(() => page.locator('canvas[data-labels]').count()).toBe(1);
  const whole = (await save('存为 SVG')).toString();
  const isSound = await page.evaluate(
    (source) =>
      new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') === null,
    whole,
  );
  expect(isSound).toBe(true);
  expect(whole).toContain('数学研究人员');
  expect((await save('存为 PNG')).subarray(1, 4).toString()).toBe('PNG');
});

testSite(
  'fingers scroll the page past the map, pinch it, and tap twice to magnify',
  async ({ page, open }) => {
    await open(`${PAGE}#occupations`);
    const canvas = page.locator('.explorer canvas');
    await expect.poll(() => canvas.getAttribute('data-labels')).not.toBe(null);
    await canvas.scrollIntoViewIfNeeded();
    const fingers = await page.context().newCDPSession(page);
    const touch = async (type: string, ...spots: readonly (readonly [number, number])[]): Promise<void> => {
      await fingers.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: spots.map(([x, y], id) => ({ x, y, id })),
      });
    };
    const box = async (): Promise<{ x: number; y: number; width: number; height: number }> => {
      const found = await canvas.boundingBox();
      if (!found) throw new Error('no map');
      return found;
    };
    const isZoomed = (): Promise<boolean> => canvas.evaluate((one) => one.classList.contains('is-zoomed'));
    const swipe = async (): Promise<number> => {
      const { x, y } = await box();
      const before = await page.evaluate(() => scrollY);
      const at = Math.max(y, 0) + 300;
      await touch('touchStart', [x + 100, at]);
      for (let step = 1; step <= 10; step += 1) await touch('touchMove', [x + 100, at - step * 20]);
      await touch('touchEnd');
      return (await page.evaluate(() => scrollY)) - before;
    };
    expect(await swipe()).toBeGreaterThan(50);
    expect(await isZoomed()).toBe(false);
    await canvas.scrollIntoViewIfNeeded();
    const { x, y } = await box();
    const at = Math.max(y, 0) + 200;
    await touch('touchStart', [x + 150, at], [x + 190, at]);
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', [x + 150 - step * 8, at], [x + 190 + step * 8, at]);
    await touch('touchEnd');
    await expect.poll(isZoomed).toBe(true);
    // Magnified, a finger moves the map first, and the page where the map ends.
    let scrolled = 0;
    for (let times = 0; times < 8 && scrolled === 0; times += 1) scrolled = await swipe();
    expect(scrolled).toBeGreaterThan(0);
    await canvas.scrollIntoViewIfNeeded();
    await page.locator('.explorer').getByRole('button', { name: '还原' }).click();
    await expect.poll(isZoomed).toBe(false);
    await canvas.scrollIntoViewIfNeeded();
    const place = await box();
    for (let tap = 0; tap < 2; tap += 1)
      await page.touchscreen.tap(place.x + 150, Math.max(place.y, 0) + 150);
    await expect.poll(isZoomed).toBe(true);
  },
  { hasTouch: true, viewport: { width: 390, height: 800 } },
);

testSite('a click on the map chooses the occupation there', async ({ page, open }) => {
  await open(`${PAGE}#occupation=6-18-01-01&show=map`);
  const heading = page.locator('.map-panel h3');
  await expect.poll(() => heading.innerText()).toBe('车工');
  await page.keyboard.press('Escape');
  const canvas = page.locator('.explorer canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no map');
  // What was looked for stands in the middle.
  await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect.poll(() => heading.innerText()).toBe('车工');
});

testSite('the map of titles shows the clause behind a line, and is saved as a picture', async (site) => {
  const { page, open } = site;
  await open(PAGE);
  const years = page.locator('.title-map a[href="#rule-skill-title-eng-assistant"]');
  await years.hover();
  await expect.poll(() => page.locator('.map-clause').innerText()).toContain('人社部发〔2018〕74号');
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.title-map').getByRole('button', { name: '存为 SVG' }).click(),
  ]);
  const text = readFileSync(await svg.path(), 'utf8');
  expect(text).toContain('助理工程师');
  const parsed = await page.evaluate(
    (source) =>
      new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') === null,
    text,
  );
  expect(parsed).toBe(true);
});

testSite(
  'without scripts the page has every rule and every group as a list',
  async ({ page, open }) => {
    await open(PAGE);
    expect(await page.locator('.explorer').isVisible()).toBe(false);
    const text = await page.locator('main').innerText();
    for (const words of ['助理工程师', '由职称申报技能等级', '生产制造及有关人员'])
      expect(text).toContain(words);
    expect(await page.locator('main a[href^="../classification/"]').count()).toBeGreaterThan(60);
  },
  { javaScriptEnabled: false },
);
