/**
 * Gives the major groups some occupations are in.
 *
 * @param codes ids or codes of occupations; one whose code is not published has no group
 * @returns `1` … `8`, each once
 */
export function majorsOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => code.slice(0, 1)))].filter((major) => /^[1-8]$/.test(major));
}
