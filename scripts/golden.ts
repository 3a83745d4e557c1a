import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runBuild } from './build/run-build.ts';
import { runCommand } from './command/run-command.ts';
import { GOLDEN_CONTENT, GOLDEN_FOLDER } from './golden/golden-pages.ts';
import { printGoldenPages } from './golden/print-golden-pages.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run golden
  用 ${GOLDEN_CONTENT} 里的虚构内容生成站点，并重写 ${GOLDEN_FOLDER} 里的对照页面；改动请在评审中查看。`;

await runCommand(async () => {
  readOptions(USAGE, {});
  const root = resolve(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-golden-'));
  try {
    await runBuild(join(root, GOLDEN_CONTENT), join(folder, 'dist'));
    const pages = printGoldenPages(join(folder, 'dist'));
    rmSync(join(root, GOLDEN_FOLDER), { recursive: true, force: true });
    mkdirSync(join(root, GOLDEN_FOLDER), { recursive: true });
    for (const [file, text] of pages) writeFileSync(join(root, GOLDEN_FOLDER, file), text);
    console.log(`已重写 ${pages.size} 个对照页面：${GOLDEN_FOLDER}。请用 git diff 查看改动。`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
