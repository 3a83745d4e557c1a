import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startFirefox, type FirefoxPage } from './harness/start-firefox.ts';

const ENTER = '\uE007';
const DOWN = '\uE015';
const RIGHT = '\uE014';

let firefox: FirefoxPage;
beforeAll(async () => {
  firefox = await startFirefox(`${pathToFileURL(inject('packFolder')).href}/`);
});
afterAll(async () => {
  await firefox.stop();
});
afterEach(() => {
  expect(firefox.complaints).toEqual([]);
});

/** The page's address, from the site's root. */
const shown = async (): Promise<string> =>
  String(await firefox.evaluate('decodeURI(location.href)')).split('离线/')[1] ?? '';

describe('the unpacked offline edition in Firefox, from disk', () => {
  test('every kind of page opens', async () => {
    const folders = readdirSync(inject('packFolder'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const pages = folders.flatMap(({ name }) =>
      readdirSync(join(inject('packFolder'), name))
        .filter((file) => file.endsWith('.html'))
        .slice(0, 2)
        .map((file) => `${name}/${file}`),
    );
    for (const page of ['index.html', 'about.html', 'search.html', '404.html', ...pages]) {
      await firefox.open(page);
      expect(await firefox.evaluate('document.querySelectorAll("h1").length'), page).toBe(1);
    }
  });

  test('the search box answers while one types, and Enter opens the choice', async () => {
    await firefox.open('index.html');
    await firefox.press('/');
    await firefox.press(...'6180101');
    await firefox.waitFor('document.querySelector("[role=option]")?.textContent.includes("车工")');
    await firefox.press(DOWN, ENTER);
    await firefox.waitFor('document.querySelector("h1")?.textContent === "车工"');
    expect(await shown()).toBe('occupations/6-18-01-01.html');
  });

  test('the full text is searched', async () => {
    await firefox.open(`search.html?q=${encodeURIComponent('螺纹加工')}`);
    await firefox.waitFor('document.querySelector("#read-results")?.innerText.includes("螺纹加工")');
  });

  test('lists are filtered', async () => {
    await firefox.open('standards/index.html');
    await firefox.evaluate(
      'document.querySelector("form input[type=text], form.filter input[type=search]").focus()',
    );
    await firefox.press(...'6-18-01');
    const rows =
      '[...document.querySelectorAll("main tbody tr")].filter((row) => row.offsetParent !== null).length';
    await firefox.waitFor(
      `${rows} > 0 && ${rows} < 60 && document.querySelector("main tbody tr[hidden]") !== null`,
    );
  });

  test('the tree is walked by keyboard', async () => {
    await firefox.open('occupations/index.html');
    await firefox.evaluate('document.querySelector("[role=tree] > [role=treeitem]").focus()');
    await firefox.press(DOWN, DOWN, DOWN, DOWN, DOWN, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, ENTER);
    await firefox.waitFor('document.querySelector("h1") && location.pathname.includes("/occupations/6-")');
  });

  test('the ladder and its drawing stand on an occupation, the path leads from it', async () => {
    await firefox.open('occupations/6-18-01-01.html');
    expect(await firefox.evaluate('document.querySelectorAll("svg.map a").length')).toBeGreaterThan(5);
    await firefox.evaluate(
      '[...document.querySelectorAll("a")].find((one) => one.textContent.includes("我能申报什么")).click()',
    );
    await firefox.waitFor('document.querySelector("[name=own]")');
    for (const [name, value] of Object.entries({ age: '40', own: '8', related: '0' }))
      await firefox.evaluate(
        `(() => { const field = document.querySelector("[name=${name}]"); field.value = "${value}"; field.dispatchEvent(new Event("input", { bubbles: true })); field.dispatchEvent(new Event("change", { bubbles: true })); })()`,
      );
    await firefox.waitFor(
      'document.querySelector("#pathway-results")?.innerText.includes("现在最高可以申报")',
    );
  });

  test('light and dark are switched, and the age of the content is told', async () => {
    await firefox.open('about.html');
    await firefox.evaluate('document.querySelector("[data-theme-toggle]").click()');
    expect(await firefox.evaluate('document.documentElement.dataset.theme ?? ""')).not.toBe('');
    expect(await firefox.evaluate('document.querySelector(".foot").innerText')).toContain('内容截至');
  });
});
