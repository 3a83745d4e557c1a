import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds an installed program.
 *
 * @param names its possible names
 * @param advice how to install it
 * @throws Error with the advice when it is not there: these tests are never skipped
 */
export function findProgram(names: readonly string[], advice: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${names.join(' or ')} is not installed: ${advice}`);
  return found;
}
