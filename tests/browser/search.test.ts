import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { testSite } from './harness/test-site.ts';

const box = (page: Page) => page.locator('form[data-search] input[type="search"]').first();
const chosen = (page: Page) => page.locator('.find-hit[aria-selected="true"]');

testSite('finds an occupation by typing and opens it by keyboard', async ({ page, open, shown }) => {
  await open('standards/index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('车工');
  await page.locator('.find-hit').first().waitFor();
  expect(await box(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page).getAttribute('id')).toBe(await box(page).getAttribute('aria-activedescendant'));
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page).count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/occupations\/6-18-01-01\.html$/);
  expect(shown()).toBe('occupations/6-18-01-01.html');
});

testSite('takes codes without hyphens, numbers in other brackets and pinyin', async ({ page, open }) => {
  await open('index.html');
  const first = page.locator('.find-hit').first();
  for (const [typed, address] of [
    ['6180101', 'occupations/6-18-01-01.html'],
    ['2018[145', 'notices/2018-12-26-renshe-145.html'],
    ['xinlizixun', 'occupations/2-07-11-03.html'],
  ] as const) {
    await box(page).fill(typed);
    await page.waitForFunction(
      (end) => document.querySelector('.find-hit')?.getAttribute('href')?.endsWith(end),
      address,
    );
    expect(await first.isVisible()).toBe(true);
  }
});

testSite(
  'closes on Escape, waits for an input method, and offers a way on where nothing fits',
  async (site) => {
    const { page, open } = site;
    await open('index.html');
    await box(page).fill('工');
    await page.locator('.find-hit').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.find-list').first().isHidden()).toBe(true);
    await box(page).evaluate((field: HTMLInputElement) => {
      field.value = 'che gong';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    expect(await page.locator('.find-list').first().isHidden()).toBe(true);
    await box(page).fill('<img src=x onerror=alert(1)>');
    await page.getByRole('option', { name: '按目录查找职业' }).waitFor();
    expect(await page.locator('.find-list img').count()).toBe(0);
  },
);

testSite('reads every text: a part of a function leads to its standard', async ({ page, open, shown }) => {
  await open('index.html');
  await box(page).fill('螺纹加');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/);
  const results = page.locator('#read-results li');
  await results.first().waitFor();
  expect(await results.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('车工')]));
  expect(await page.locator('#read-results mark').first().innerText()).toBe('螺纹加');
  const sections = page.locator('#read-results .result-section a');
  expect(await sections.first().getAttribute('href')).toMatch(/\.html#/);
  await page.locator('#search-filter summary').click();
  await page.getByLabel('国家职业标准').check();
  await page.waitForFunction(() => location.search.includes('kind=standard'));
  await page
    .locator('#read-results li')
    .nth(1)
    .waitFor({ state: 'detached' })
    .catch(() => undefined);
  await page.locator('#read-results a').first().click();
  await page.waitForURL(/standards\//);
  await page.goBack();
  await page.locator('#read-results li').first().waitFor();
  expect(shown()).toBe('search.html?q=螺纹加&kind=standard');
  expect(await page.getByLabel('国家职业标准').isChecked()).toBe(true);
});

testSite('says so where nothing fits, and leads to the tree', async ({ page, open }) => {
  await open('search.html?q=%E5%B9%B6%E6%97%A0%E6%AD%A4%E5%90%8D%E5%B9%B6%E6%97%A0');
  await page.getByText('没有与“并无此名并无”相符').waitFor();
  expect(await page.getByRole('link', { name: '按目录查找职业' }).isVisible()).toBe(true);
});

testSite(
  'explains itself without scripts',
  async ({ page, open }) => {
    await open('search.html');
    expect(await page.getByText('检索要用到脚本').isVisible()).toBe(true);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: '按目录查找职业' }).isVisible()).toBe(true);
  },
  { javaScriptEnabled: false },
);

testSite('keeps recent queries on the machine until they are cleared', async ({ page, open }) => {
  await open('index.html');
  await box(page).fill('车工');
  await page.locator('.find-hit').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/);
  await open('index.html');
  await box(page).click();
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page).innerText()).toBe('车工');
  await page.getByRole('option', { name: '清除最近检索' }).click();
  await box(page).click();
  expect(await page.locator('.find-list').first().isHidden()).toBe(true);
});

testSite('takes anything typed for words, and nothing of it for more', async ({ page, open }) => {
  const hostile = [
    '\ud800',
    '<img src=x onerror=alert(1)>',
    '.*[+(?'.repeat(2000),
    '工作'.repeat(5000),
    '\u0000\u202e🙂',
  ];
  for (const [address, answers] of [
    ['index.html', '.find-hit'],
    ['search.html', '#read-results li'],
  ] as const) {
    await open(address);
    for (const typed of [...hostile, '车工']) {
      const field = page.locator('input[type="search"]').first();
      await field.evaluate((element: HTMLInputElement, text) => {
        element.value = text;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, typed);
      // Long enough for the page to answer it; what it must not do is throw.
      await page.waitForTimeout(300);
    }
    await page.locator(answers).first().waitFor();
    expect(await page.locator('.find-list img, .results img').count()).toBe(0);
  }
});

testSite(
  'tells screen readers what the list holds, and obeys the keys of the pattern',
  async ({ page, open }) => {
    await open('index.html');
    await box(page).fill('焊工');
    await page.locator('.find-hit').first().waitFor();
    const status = page.locator('form[data-search] [role="status"]').first();
    expect(await status.textContent()).toContain('第一个是“焊工”');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const last = await chosen(page).getAttribute('id');
    expect(last).toBe(await page.locator('.find-hit').last().getAttribute('id'));
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(last);
    await page.keyboard.press('Home');
    expect(await chosen(page).getAttribute('id')).toBe(
      await page.locator('.find-hit').first().getAttribute('id'),
    );
    await page.keyboard.press('Escape');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('焊工');
    await box(page).fill('魑魅魍魉');
    await page.waitForFunction(() =>
      document.querySelector('form[data-search] [role="status"]')?.textContent.includes('没有相符的条目'),
    );
    expect(await page.locator('.find-hit').last().textContent()).toBe('按目录查找职业');
  },
);
