/** Part the fields of a line, and lines; neither stands in a title or an address. */
const FIELD = '\t';
const LINE = '\n';

/** Address and titles of a document; its texts are in the files of texts. */
export interface ReadHead {
  readonly url: string;
  readonly title: string;
  readonly note: string;
  /** One for each of its texts. */
  readonly sections: readonly { readonly name: string; readonly anchor: string }[];
}

/**
 * Writes heads of documents as lines.
 *
 * @param heads in the order of the documents
 * @returns text for {@link unpackHeads}
 */
export function packHeads(heads: readonly ReadHead[]): string {
  return heads
    .map(({ url, title, note, sections }) =>
      [url, title, note, ...sections.flatMap(({ name, anchor }) => [name, anchor])]
        .map((field) => field.replace(/\s+/gu, ' '))
        .join(FIELD),
    )
    .join(LINE);
}

/**
 * Reads the lines of {@link packHeads}.
 *
 * @param text the lines
 */
export function unpackHeads(text: string): readonly ReadHead[] {
  return text.split(LINE).map((line) => {
    const [url = '', title = '', note = '', ...fields] = line.split(FIELD);
    const sections = fields.flatMap((name, at) =>
      at % 2 === 0 ? [{ name, anchor: fields[at + 1] ?? '' }] : [],
    );
    return { url, title, note, sections };
  });
}
