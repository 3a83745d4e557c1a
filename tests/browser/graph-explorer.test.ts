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
  expect(await panel.innerText()).toContain('同属');
  expect(await panel.locator('small a').first().getAttribute('href')).toMatch(/sources\/index\.html#/);
  await panel.locator('button').first().click();
  await expect.poll(() => panel.locator('h3').innerText()).not.toBe('车工');
  const name = await panel.locator('h3').innerText();
  await Promise.all([page.waitForURL(/occupations\//), panel.locator('h3 a').click()]);
  expect(await page.locator('h1').innerText()).toContain(name);
});

testSite('the map is walked by arrows, magnified by keys, and never has too many labels', async (site) => {
  const { page, open } = site;
  await open(`${PAGE}#occupation=6-18-01-01`);
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

testSite('from an occupation one comes to its place on the map', async ({ page, open }) => {
  await open('occupations/6-18-01-01.html');
  await Promise.all([page.waitForURL(/graph/), page.getByRole('link', { name: '在地图上看近邻' }).click()]);
  await expect.poll(() => page.locator('.map-panel h3').innerText()).toBe('车工');
});

testSite('a click on the map chooses the occupation there', async ({ page, open }) => {
  await open(`${PAGE}#occupation=6-18-01-01`);
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
