/**
 * Joins the folder an author typed and the path of a file in it; a content pack lies beside that folder, so its files
 * begin with `../`.
 *
 * @param root the folder; may be empty
 * @param file the path inside it
 * @example joinPath('content', '../office/pack.yaml') // 'office/pack.yaml'
 */
export function joinPath(root: string, file: string): string {
  const parts = root
    .replace(/\/+$/, '')
    .split('/')
    .filter((part, index) => part !== '' || index === 0);
  if (root === '') parts.length = 0;
  for (const part of file.split('/')) {
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..' && last !== '') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
