import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { READ_FOLDER } from '../../src/artifacts/build-read-files.ts';
import { parseReadFile, parseReadIndex } from '../../src/artifacts/parse-read-file.ts';
import { createReadEngine } from '../../src/search/read/create-read-engine.ts';
import type { ReadEngine } from '../../src/search/read/read-answer.ts';
import { UserError } from '../command/user-error.ts';

/**
 * Opens the full-text index of a built site with the engine the browser runs.
 *
 * @param site folder of the site
 * @throws UserError when there is no site yet, or it was built by another version
 */
export function openReadEngine(site: string): ReadEngine {
  const folder = join(site, READ_FOLDER);
  let body: string;
  try {
    body = readFileSync(join(folder, 'index.js'), 'utf8');
  } catch {
    throw new UserError(
      `${site} 里还没有全文索引（${READ_FOLDER}）。请先运行 npm run build，或用 --out 指明站点文件夹。`,
    );
  }
  const entry = parseReadIndex(body);
  if (entry === undefined)
    throw new UserError(`${folder} 读不懂，可能出自另一个版本。请重新运行 npm run build。`);
  return createReadEngine(entry, async (name) => {
    const text = parseReadFile(
      await readFile(join(folder, entry.folder, `${name}.js`), 'utf8').catch(() => ''),
    );
    if (text === undefined)
      throw new UserError(`${folder} 不完整，缺 ${name}.js。请重新运行 npm run build。`);
    return text;
  });
}
