/**
 * Puts text on the clipboard. Over plain HTTP in an office network the newer interface is barred, so the older way
 * stands in.
 *
 * @param page the document that holds the selection
 * @param text what to copy
 * @returns whether it worked; never throws
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = page.createElement('textarea');
    field.value = text;
    field.className = 'vh';
    page.body.append(field);
    field.select();
    const older: { execCommand: (command: string) => boolean } = page;
    const done = older.execCommand('copy');
    field.remove();
    return done;
  }
}
