import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The policy every page of the site carries. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A page that keeps every rule, around some content. */
export function soundPage(content: string, depth = ''): string {
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>职途</title>` +
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
    `<link rel="stylesheet" href="${depth}assets/site.css"><script defer src="${depth}assets/find.js"></script></head>` +
    `<body><h1 id="top">职途</h1>${content}</body></html>`
  );
}

/** The files of a small site that keeps every rule. */
export const SOUND: Readonly<Record<string, string>> = {
  'assets/find.js': 'void 0',
  'assets/site.css': '.a{background:url("data:image/svg+xml,x")}',
  'index.html': soundPage(
    '<a href="occupations/%E6%9C%88%20%23.html#levels">月</a> <a href="search.html?q=a&amp;b">找</a>' +
      '<a rel="external noopener" href="https://example.org/">来源</a><img src="data:image/png;base64,AA" alt="">',
  ),
  'occupations/月 #.html': soundPage('<a href="../index.html">首页</a><h2 id="levels">等级</h2>', '../'),
  'search.html': soundPage('<a href="#top">上</a>'),
};

/**
 * Writes a site with its manifest into a new folder.
 *
 * @param changes files to put in place of those of the sound site; `null` takes one away
 */
export function writeSite(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-verify-'));
  const files = Object.entries({ ...SOUND, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = files.map(([path, text]) => ({
    path,
    size: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  for (const [path, text] of [...files, ['manifest.json', JSON.stringify({ files: manifest })] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
