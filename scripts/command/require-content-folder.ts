import { statSync } from 'node:fs';
import { UserError } from './user-error.ts';

/**
 * Refuses a content folder that is not there, so that a slip in a path is told as what it is and not as an answer
 * that nothing was found.
 *
 * @param folder the content tree a command is about to read
 * @throws UserError when it does not exist or is a file
 */
export function requireContentFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(`没有内容文件夹 ${folder}。`);
}
