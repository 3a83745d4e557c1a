/** Half of the digits are enough to compare by eye and too many to be hit by chance or by force. */
const SHOWN = 32;

/**
 * Writes a fingerprint for the eye: 32 hexadecimal digits in groups of four.
 *
 * @param fingerprint 64 hexadecimal digits
 * @example formatFingerprint('3f9a12bc…') // '3f9a 12bc 77d0 e41e 0b5c 9a88 1c2d 6e7f'
 */
export function formatFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, SHOWN).replace(/(.{4})(?=.)/g, '$1 ');
}
