/** Names that Windows gives to devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Says whether a path from an archive or a manifest stays inside the folder it is laid into, on every system: no
 * drive, no `..`, no leading slash, no backslash, no control character.
 *
 * @example isSafePath('../etc/passwd') // false
 */
export function isSafePath(path: string): boolean {
  for (const character of path) if (character < ' ' || '\\:*?"<>|'.includes(character)) return false;
  return path
    .split('/')
    .every(
      (part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part) && !DEVICE.test(part),
    );
}
