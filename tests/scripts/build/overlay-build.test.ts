import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES } from '../../fixtures/lay-over.ts';
import { listDangers } from './list-dangers.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Everything that makes trouble where text is taken for markup or script. */
const HOSTILE = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"'&{{x}}\${x}`;

let room: string;
let site: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-overlay-build-'));
  site = join(room, 'site');
  const quoted = JSON.stringify(HOSTILE);
  const end = 'updated: 2026-11-22\nsources: [office-list]\nconfidence: official\n';
  const files: Readonly<Record<string, string>> = {
    'pack.yaml': `id: office\nname: ${JSON.stringify('示例市<b>局</b>')}\n`,
    'sources.yaml': `sources:\n  - id: office-list\n    title: ${quoted}\n    kind: official\n    where: ["javascript:alert(1)", "JaVa\\tScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x"]\n`,
    'ability-specs/office-ability.yaml': `id: office-ability\nname: ${quoted}\nmethod: ${quoted}\n${end}note: ${quoted}\n`,
    'policies/office-policy.md': `---\nid: office-policy\ndate: 2026-01\ntitle: 示例市办法\nissuer: ${quoted}\neffect: ${quoted}\n${end}---\n\n\${x} {1+1} **粗**，见[网址](https://example.org/)。\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(room, 'office', file)), { recursive: true });
    writeFileSync(join(room, 'office', file), text);
  }
  const words = ['--content', join(FIXTURES, 'base'), '--overlay', join(room, 'office'), '--out', site];
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.ts'), ...words], { cwd: ROOT, stdio: 'pipe' });
}, 180_000);
afterAll(() => {
  rmSync(room, { recursive: true, force: true });
});

const read = (page: string): string => readFileSync(join(site, page), 'utf8');

describe('a site with a content pack laid over it', () => {
  // The build has judged it already: no inline code, no address that leads outside unmarked, in any page.
  test('prints every text of the pack as words', () => {
    for (const page of [
      'ability-specs/office-ability.html',
      'policies/office-policy.html',
      'sources/index.html',
    ]) {
      const html = read(page);
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(listDangers(html)).toEqual([]);
    }
    expect(read('policies/office-policy.html')).toContain('${x} {1+1} <strong>粗</strong>');
  });

  test('leaves nothing in any page that a browser would run', () => {
    const pages = globSync('**/*.html', { cwd: site });
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) expect(listDangers(read(page)), page).toEqual([]);
  });

  test('marks every record of the pack with whose it is, and no other', () => {
    const badge = '内容包：示例市&lt;b&gt;局&lt;/b&gt;';
    for (const page of [
      'ability-specs/office-ability.html',
      'policies/office-policy.html',
      'ability-specs/index.html',
    ])
      expect(read(page)).toContain(badge);
    expect(read('ability-specs/example-ability.html')).not.toContain('内容包');
    expect(read('occupations/6-99-01-01.html')).not.toContain('内容包');
  });

  test('puts the texts into the search without letting them out of their script', () => {
    const files = [read('search/find.js')];
    for (const text of files) expect(() => new Script(text)).not.toThrow();
    const words = [
      '--overlay',
      join(room, 'office'),
      '--content',
      join(FIXTURES, 'base'),
      '--json',
      '示例市办法',
    ];
    const hits = execFileSync(process.execPath, [join(ROOT, 'scripts/search.ts'), ...words], {
      encoding: 'utf8',
    });
    expect(JSON.parse(hits)).toMatchObject([{ id: 'office-policy', kind: 'policy' }]);
  });
});
