import { LIST_FILES, RECORD_FOLDERS, type ListFile } from '../schema/content-layout.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';

/** What a file of the content folder is there for. */
export type FileRole =
  | { readonly role: 'record'; readonly kind: RecordKind; readonly extension: '.yaml' | '.mdx' | '.md' }
  | { readonly role: 'lists'; readonly lists: ListFile['lists'] }
  | { readonly role: 'published' }
  | { readonly role: 'passed-over' }
  | { readonly role: 'unknown'; readonly fix: string };

/** The list of every identifier ever published; a plain text file. */
const PUBLISHED_FILE = 'published-identifiers.txt';

/**
 * Says from its path what a content file holds, so that a file in the wrong place is noticed and not silently
 * left out of the site.
 *
 * @param file path inside the content folder, with `/`
 * @returns its role; `unknown` comes with advice in Chinese
 * @example placeFile('occupations/6/6-18-01-01.yaml') // { role: 'record', kind: 'occupation', extension: '.yaml' }
 */
export function placeFile(file: string): FileRole {
  if (file === PUBLISHED_FILE) return { role: 'published' };
  if (file === 'README.md' || file.endsWith('/README.md')) return { role: 'passed-over' };
  // Published versions are no records; `load-releases.ts` reads them.
  if (/^releases\/[^/]+\.yaml$/.test(file)) return { role: 'passed-over' };
  const list = LIST_FILES.find((entry) => entry.file === file);
  if (list !== undefined) return { role: 'lists', lists: list.lists };
  const folder = RECORD_FOLDERS.find((entry) => file.startsWith(`${entry.folder}/`));
  if (folder === undefined) return { role: 'unknown', fix: adviseOutside(file) };
  const extension = file.endsWith('.yaml') ? '.yaml' : file.endsWith('.mdx') ? '.mdx' : undefined;
  const kind = extension === undefined ? undefined : folder.kinds[extension];
  if (extension === undefined || kind === undefined) {
    const allowed = Object.keys(folder.kinds).join('、');
    return { role: 'unknown', fix: `${folder.folder}/ 里只放 ${allowed} 文件：改扩展名，或移走此文件` };
  }
  return { role: 'record', kind, extension };
}

/** Advice for a file that stands in no folder of records. */
function adviseOutside(file: string): string {
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : '';
  const names = LIST_FILES.map((entry) => entry.file).filter((name) => name.startsWith(folder));
  if (folder !== '' && names.length > 0)
    return `${folder} 里只认 ${names.map((name) => name.slice(folder.length)).join('、')}`;
  return `移入 ${RECORD_FOLDERS.map((entry) => `${entry.folder}/`).join('、')} 之一，或删去`;
}

/** Lists of the public content to which no content pack may add: their rows have no identifier of their own. */
const PUBLIC_ONLY = /^(?:classification|statistics|releases)\/|^ladder\/qualification-to-title\.yaml$/;

/** The card of a content pack. */
export const PACK_CARD = 'pack.yaml';

/**
 * Says what a file of a content pack holds. Places are those of the public content; texts are Markdown (`.md`), never
 * MDX, which is code.
 *
 * @param file path inside the pack, with `/`
 * @returns its role; `unknown` comes with advice in Chinese
 */
export function placePackFile(file: string): FileRole {
  if (file === PACK_CARD) return { role: 'passed-over' };
  if (file.endsWith('.mdx'))
    return {
      role: 'unknown',
      fix: '内容包里不能有 MDX（其中可以写程序）；改用 .md，正文只写文字和 Markdown',
    };
  if (file === PUBLISHED_FILE || PUBLIC_ONLY.test(file))
    return { role: 'unknown', fix: '这个文件只属于公共内容，内容包不能增补；删去' };
  if (!file.endsWith('.md')) return placeFile(file);
  const role = placeFile(file.replace(/\.md$/, '.mdx'));
  if (role.role === 'passed-over' || file.endsWith('README.md')) return { role: 'passed-over' };
  return role.role === 'record' ? { ...role, extension: '.md' } : role;
}
