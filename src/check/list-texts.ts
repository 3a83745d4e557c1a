import type { CatalogueRecord, FieldPath } from '../schema/catalogue.ts';
import { walkFields } from './walk-fields.ts';

/** Fields that carry words of an authority or an address: they stay as printed. */
const AS_PRINTED: ReadonlySet<string> = new Set(['name', 'occupationName', 'title', 'where', 'address']);

/** A link of Markdown: its words are prose, its address is not. */
const LINK = /\[([^\]]*)\]\([^)]*\)/g;

/** A text an author of this project wrote. */
export interface AuthoredText {
  readonly path: FieldPath;
  /** Field it stands in, as messages name it. */
  readonly where: string;
  readonly text: string;
}

/**
 * Lists the texts of a record that somebody of this project wrote, so that rules on language need not know the fields.
 *
 * @param record any record
 * @returns every text but those printed by an authority, in the order of the file, the prose below the head
 *   last, without the addresses of its links
 */
export function listTexts(record: CatalogueRecord): readonly AuthoredText[] {
  const texts: AuthoredText[] = [];
  for (const { path, fields } of walkFields(record.data))
    for (const [name, value] of Object.entries(fields)) {
      if (AS_PRINTED.has(name)) continue;
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const [index, text] of items.entries())
        if (typeof text === 'string')
          texts.push({ path: [...path, name, ...(Array.isArray(value) ? [index] : [])], text, where: name });
    }
  if (record.body !== undefined)
    texts.push({ path: [], text: record.body.replace(LINK, '$1'), where: '正文' });
  return texts;
}
