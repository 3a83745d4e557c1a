import type { FieldProblem } from '../source-file.ts';

/** Why a file, or the whole folder, is not taken in. */
export type Refusal =
  | 'no-folder'
  | 'no-pack'
  | 'link-outside'
  | 'link-to-folder'
  | 'link-broken'
  | 'link-in-pack'
  | 'unreadable'
  | 'not-utf8'
  | 'too-large';

const SENTENCES: Readonly<Record<Refusal, readonly [rule: string, message: string, fix: string]>> = {
  'no-folder': ['no-content', '没有这个内容目录，或它不是目录', '核对目录的路径；默认是项目里的 content/'],
  'no-pack': ['no-content', '没有这个内容包，或它不是文件夹', '核对 --overlay 后面的路径'],
  'link-outside': ['link-refused', '符号链接指向内容目录之外，未读取', '把文件本身放进来，不用链接'],
  'link-to-folder': ['link-refused', '符号链接指向一个目录，未读取', '把目录本身放进来，不用链接'],
  'link-broken': ['link-refused', '符号链接指向的文件不存在', '删去链接，或把文件本身放进来'],
  'link-in-pack': ['link-refused', '内容包里有符号链接，未读取', '把文件本身放进来，不用链接'],
  unreadable: ['unreadable-file', '读不了这个文件', '核对文件的读取权限'],
  'too-large': ['unreadable-file', '文件超过 1 MB，未读取', '一条记录不会这样大；核对是否放错了文件'],
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
