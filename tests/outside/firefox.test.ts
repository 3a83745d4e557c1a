import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatFingerprint } from '../../src/verify/integrity/format-fingerprint.ts';
import { parseManifest } from '../../src/verify/integrity/parse-manifest.ts';
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

/** Run in Firefox: every address of a page, as written; links that are marked as leading outside are left out. */
const READ_ADDRESSES = `(text) => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  return [...page.querySelectorAll('[href], [src], [action]')]
    .filter((one) => !(one.rel ?? '').split(' ').includes('external'))
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action'));
}`;

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
    // The script has put the occupation that the address names into the form: from now on it listens.
    await firefox.waitFor('document.querySelector("[name=occupation]")?.value.includes("车工")');
    for (const [name, value] of Object.entries({ age: '40', own: '8', related: '0' }))
      await firefox.evaluate(
        `(() => { const field = document.querySelector("[name=${name}]"); field.value = "${value}"; field.dispatchEvent(new Event("input", { bubbles: true })); field.dispatchEvent(new Event("change", { bubbles: true })); })()`,
      );
    await firefox.waitFor(
      'document.querySelector("#pathway-results")?.innerText.includes("现在最高可以申报")',
    );
  });

  test('the ladder comes to life: a line pointed at shows its clause', async () => {
    await firefox.open('occupations/6-18-01-01.html');
    await firefox.evaluate('document.querySelector("svg.map").focus()');
    await firefox.waitFor('!document.querySelector(".map-tools")?.hidden');
    const clause = 'document.querySelector(".map-clause").innerText';
    const before = String(await firefox.evaluate(clause));
    await firefox.waitFor(
      `(document.querySelector("svg.map [data-to]").dispatchEvent(new PointerEvent("pointerover", { bubbles: true })), ${clause} !== ${JSON.stringify(before)})`,
    );
  });

  test('the map of occupations is drawn', async () => {
    await firefox.open('pathways/graph.html?occupation=6-18-01-01');
    await firefox.waitFor('document.querySelector("canvas")?.width > 0 && location.protocol === "file:"');
  });

  test('what changed, between editions and between versions, and what this copy is', async () => {
    await firefox.open('changes/index.html');
    expect(await firefox.evaluate('document.querySelectorAll("main tbody tr").length')).toBeGreaterThan(50);
    await firefox.open('changes/versions.html');
    expect(await firefox.evaluate('document.querySelectorAll("main h2").length')).toBeGreaterThan(1);
    await firefox.open('about.html');
    const { fingerprint } = parseManifest(readFileSync(join(inject('packFolder'), 'manifest.json')));
    const text = String(await firefox.evaluate('document.querySelector("main").innerText'));
    expect(text.replaceAll(' ', '')).toContain(formatFingerprint(fingerprint).replaceAll(' ', ''));
  });

  test('every page is crawled: no address is dead, absolute or leads outside unmarked', async () => {
    const folder = inject('packFolder');
    const dead: string[] = [];
    const seen = new Set(['index.html']);
    await firefox.open('index.html');
    await firefox.evaluate(`void (globalThis.readAddresses = ${READ_ADDRESSES})`);
    for (const page of seen) {
      if (!page.endsWith('.html')) continue;
      // What Firefox itself makes of the addresses, over the page's own text.
      const text = JSON.stringify(readFileSync(join(folder, page), 'utf8'));
      const found = (await firefox.evaluate(`readAddresses(${text})`)) as readonly string[];
      for (const address of found) {
        const target = decodeURIComponent(address.replace(/[?#].*$/, ''));
        const path = target === '' ? page : join(dirname(page), target);
        if (/^(?:[a-z]+:|\/)/i.test(address) || path.startsWith('..') || !existsSync(join(folder, path)))
          dead.push(`${page}: ${address}`);
        else seen.add(path);
      }
    }
    expect(dead).toEqual([]);
    expect([...seen].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(5000);
  }, 600_000);

  test('light and dark are switched, and the age of the content is told', async () => {
    await firefox.open('about.html');
    await firefox.evaluate('document.querySelector("[data-theme-toggle]").click()');
    expect(await firefox.evaluate('document.documentElement.dataset.theme ?? ""')).not.toBe('');
    expect(await firefox.evaluate('document.querySelector(".foot").innerText')).toContain('内容截至');
  });
});
