import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { MANIFEST_FILE } from '../../../src/verify/integrity/manifest.ts';
import { openFolder } from '../../../src/verify/integrity/open-folder.ts';

// The pack carries this program as `deploy/precompress.mjs`: it lays a packed copy beside every larger text file, for
// servers that can send one as it is.

const TEXT = /\.(?:html|css|js|json|svg|txt|csv|webmanifest)$/;
const SMALLEST = 512;

const folder = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
const { paths, read } = openFolder(folder);
let count = 0;
for (const path of paths.filter((one) => one.endsWith('.gz'))) rmSync(join(folder, path));
// The manifest does not list itself, so a copy of it would be a stranger.
for (const path of paths.filter((one) => TEXT.test(one) && one !== MANIFEST_FILE)) {
  const bytes = read(path);
  if (bytes.length < SMALLEST) continue;
  writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }));
  count += 1;
}
process.stdout.write(`已在 ${folder} 里放好 ${count} 份 .gz。\n`);
