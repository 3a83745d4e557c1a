/** A run of words in a paragraph: plain, emphasised, or leading to a web address. */
export interface ProseRun {
  readonly text: string;
  readonly strong?: true;
  /** `http:` or `https:` only. */
  readonly address?: string;
}

/** One block of a text from a content pack. Nothing in it is markup: pages print it as words. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'list';
  /** Lines of a list; of a heading or a paragraph just one. */
  readonly items: readonly (readonly ProseRun[])[];
}
