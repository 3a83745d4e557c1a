import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `update.mjs` is asked to do; paths are absolute. */
export type UpdateRequest =
  | { readonly task: 'help' }
  | { readonly task: 'back' | 'recover'; readonly mirror: string }
  | { readonly task: 'update'; readonly mirror: string; readonly delta: string; readonly publicKey?: string };

/** How `update.mjs` is called. */
export const USAGE = `用法：node update.mjs 更新包.zip [--public-key 公钥文件]
      node update.mjs --back      退回更新前的版本
      node update.mjs --recover   中途断电之后恢复
  --mirror 文件夹  要更新的镜像，默认为本程序所在的文件夹`;

/**
 * Reads the words of the command line.
 *
 * @param words without program and script
 * @param self address of the program, for the mirror it stands in
 * @throws Error with a Chinese sentence and the usage when they make no sense
 */
export function readUpdateRequest(words: readonly string[], self: string): UpdateRequest {
  let mirror = dirname(fileURLToPath(self));
  let publicKey: string | undefined;
  let task: 'back' | 'recover' | undefined;
  const deltas: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = (): string => {
      const value = words[(at += 1)];
      if (value === undefined) throw new Error(`${word} 后面要写一个值。\n${USAGE}`);
      return resolve(value);
    };
    if (word === '--help') return { task: 'help' };
    if (word === '--mirror') mirror = next();
    else if (word === '--public-key') publicKey = next();
    else if (word === '--back') task = 'back';
    else if (word === '--recover') task = 'recover';
    else if (word.startsWith('-')) throw new Error(`不认识“${word}”。\n${USAGE}`);
    else deltas.push(resolve(word));
  }
  const [delta, second] = deltas;
  if (task !== undefined && delta === undefined) return { task, mirror };
  if (task !== undefined || delta === undefined || second !== undefined)
    throw new Error(`请写明一个更新包。\n${USAGE}`);
  return { task: 'update', mirror, delta, ...(publicKey === undefined ? {} : { publicKey }) };
}
