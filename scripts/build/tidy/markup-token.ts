/** A run of text between two tags, as written, with entities. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

/** A start or end tag. */
export interface TagToken {
  readonly kind: 'tag';
  /** In lower case, except below `<svg>`, where names are kept as written. */
  readonly name: string;
  /** `true` for an end tag. */
  readonly end: boolean;
  /** Everything between the name and `>`, as written, e.g. ` class="a" hidden`. */
  readonly attributes: string;
}

/** What stands in a page, in the order of the text. */
export type MarkupToken = TextToken | TagToken;
