import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIND_FILE, parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import type { FindIndex } from '../../src/search/records/find-index.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';
import { UserError } from '../command/user-error.ts';

/**
 * Reads the records of a built site's search.
 *
 * @param site folder of the site
 * @throws UserError when there is no site yet, or it was built by another version
 */
export function readFindIndex(site: string): FindIndex {
  const file = join(site, FIND_FILE);
  let body: string;
  try {
    body = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `${site} 里还没有检索数据（${FIND_FILE}）。请先运行 npm run build，或用 --out 指明站点文件夹。`,
    );
  }
  return unpackFindFile(body, file);
}

/**
 * Makes the text of `search/find.js` ready for scanning.
 *
 * @param body the text
 * @param file where it comes from, for the message
 * @throws UserError when it was built by another version
 */
export function unpackFindFile(body: string, file: string): FindIndex {
  const packed = parseFindFile(body);
  const index = packed === undefined ? undefined : unpackFindRecords(packed);
  if (index === undefined)
    throw new UserError(`${file} 读不懂，可能出自另一个版本。请重新运行 npm run build。`);
  return index;
}
