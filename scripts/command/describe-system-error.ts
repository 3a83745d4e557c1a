/** What stands in the way, by the code the system gives. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径中间的一段是文件，不是文件夹',
  EISDIR: '这是文件夹，不是文件',
  EEXIST: '这里已经有同名的文件或文件夹',
  EACCES: '没有权限',
  EPERM: '系统不允许',
  EROFS: '所在的磁盘只能读，不能写',
  ENOSPC: '磁盘满了',
  EBUSY: '正被别的程序使用',
  EMFILE: '同时打开的文件太多',
  ENAMETOOLONG: '名称太长',
};

/**
 * Says in a sentence what the disk refused and why, since the system itself says it in English.
 *
 * @param error whatever was thrown
 * @returns the sentence; `undefined` for what is no refusal of the disk, or one not known here
 * @example describeSystemError(error) // '/nowhere/zhitu.key：没有这个文件或文件夹。'
 */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) return undefined;
  return path === undefined ? `${reason}。` : `${path}：${reason}。`;
}
