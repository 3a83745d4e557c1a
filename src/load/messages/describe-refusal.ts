import type { FieldProblem } from '../source-file.ts';

/** Why a file, or the whole folder, is not taken in. */
export type Refusal =
  'no-folder' | 'link-outside' | 'link-to-folder' | 'link-broken' | 'unreadable' | 'not-utf8';

const SENTENCES: Readonly<Record<Refusal, readonly [rule: string, message: string, fix: string]>> = {
  'no-folder': ['no-content', '没有这个内容目录，或它不是目录', '核对目录的路径；默认是项目里的 content/'],
  'link-outside': ['link-refused', '符号链接指向内容目录之外，未读取', '把文件本身放进来，不用链接'],
  'link-to-folder': ['link-refused', '符号链接指向一个目录，未读取', '把目录本身放进来，不用链接'],
  'link-broken': ['link-refused', '符号链接指向的文件不存在', '删去链接，或把文件本身放进来'],
  unreadable: ['unreadable-file', '读不了这个文件', '核对文件的读取权限'],
  'not-utf8': ['unreadable-file', '文件不是 UTF-8 编码', '用编辑器另存为 UTF-8'],
};

/**
 * Says in Chinese why something was not taken in.
 *
 * @example describeRefusal('not-utf8').message // '文件不是 UTF-8 编码'
 */
export function describeRefusal(why: Refusal): FieldProblem {
  const [rule, message, fix] = SENTENCES[why];
  return { rule, path: [], message, fix };
}
