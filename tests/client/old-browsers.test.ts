import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleAssets } from '../../scripts/build/bundle-assets.ts';
import { findNewerFeatures } from './find-newer-features.ts';

/** Selectors after Chromium 86: a browser that does not know one drops the whole rule, with its other selectors. */
const NEWER_SELECTORS = /:has\(|:is\(|:where\(|:not\([^)]*,|:user-(?:in)?valid|:popover-open|:dir\(/;
/** Rules whose whole content would be lost. */
const NEWER_RULES = /@(?:container|layer|scope|starting-style|view-transition|position-try)\b/;
/** Values after Chromium 86: only that line is lost, so another must say the same before. */
const NEWER_VALUES =
  /color-mix\(|\b\d+(?:\.\d+)?[dsl]v[hwib]\b|\b(?:ok)?(?:lch|lab)\(|(?:^|[;{])(?:inset|aspect-ratio|translate|rotate|scale|mask|overflow):(?:[^;}]*clip)?/;

let room: string;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-old-'));
  await bundleAssets(resolve(import.meta.dirname, '../..'), room);
});
afterAll(() => {
  rmSync(room, { recursive: true });
});

describe('Chromium 86 and Firefox 78', () => {
  test('have everything the scripts use', () => {
    const scripts = globSync('assets/*.js', { cwd: room });
    expect(scripts.length).toBeGreaterThan(10);
    const found = scripts.flatMap((script) =>
      findNewerFeatures(readFileSync(join(room, script), 'utf8')).map((one) => `${script}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test('lose no selector because of another that they do not know, and no block of rules', () => {
    const css = readFileSync(join(room, 'assets/site.css'), 'utf8');
    const lost = [...css.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, selectors = '']) => {
      const list = selectors.split(/,(?![^(]*\))/);
      return list.some((one) => NEWER_SELECTORS.test(one)) && !list.every((one) => NEWER_SELECTORS.test(one))
        ? [selectors]
        : [];
    });
    expect(lost).toEqual([]);
    expect(NEWER_RULES.exec(css)?.[0]).toBeUndefined();
  });

  test('find another value wherever they do not know one', () => {
    const css = readFileSync(join(room, 'assets/site.css'), 'utf8');
    const alone = [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, block = '']) => {
      const lines = block.split(';');
      return lines.filter((line, at) => {
        const property = line.slice(0, line.indexOf(':'));
        const hasOther = lines
          .slice(0, at)
          .some((other) => [property, `-webkit-${property}`].includes(other.slice(0, other.indexOf(':'))));
        return NEWER_VALUES.test(line) && !hasOther && !/^overflow:(?!.*clip)/.test(line);
      });
    });
    expect(alone).toEqual([]);
  });
});

describe('the search for newer features', () => {
  test.each([
    ['[1].at(-1)', ['at (92)']],
    ['Object.hasOwn(a, "b")', ['hasOwn (93)']],
    ['structuredClone(a)', ['structuredClone (98)']],
    ['new Map().values().map(f)', ['iterator.map (122)']],
    ['a.addEventListener("x", f, { signal })', ['addEventListener signal (88)']],
    ['/a/v.test(b)', ['flag of /a/v (90)']],
    ['Object.entries(a).map(f); [].map(f); a?.b ?? c; a ??= b', []],
  ])('%s', (code, found) => {
    expect(findNewerFeatures(code)).toEqual(found);
  });
});
