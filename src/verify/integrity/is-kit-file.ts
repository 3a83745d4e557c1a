/** Files that a pack adds to the site itself. */
const KIT_FILES: ReadonlySet<string> = new Set([
  'README.txt',
  'manifest.json',
  'manifest.json.minisig',
  'update.mjs',
  'verify.mjs',
  'zhitu.pub',
]);

/**
 * Says whether a file belongs to the pack (instructions, tools, proof) and not to the site it carries.
 *
 * @param path from the pack's root
 * @example isKitFile('deploy/nginx.conf') // true
 */
export function isKitFile(path: string): boolean {
  return KIT_FILES.has(path) || path.startsWith('deploy/');
}
