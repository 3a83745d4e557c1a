/** Where the file stands in the site. */
export const FIND_FILE = 'search/find.js';

const FORM = /^zhituFind=(".*");\s*$/su;

/**
 * Takes the packed records out of the file that `buildFindFile` made, without running it.
 *
 * @param body text of `search/find.js`
 * @returns the packed records, or `undefined` when the text is not of that form
 */
export function parseFindFile(body: string): string | undefined {
  const quoted = FORM.exec(body)?.[1];
  if (quoted === undefined) return undefined;
  try {
    const packed: unknown = JSON.parse(quoted);
    return typeof packed === 'string' ? packed : undefined;
  } catch {
    return undefined;
  }
}
