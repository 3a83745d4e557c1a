/** What a reader chose in one field of a filter. */
export interface FilterChoice {
  /** Name of the field and of the rows' `data-` attribute. */
  readonly name: string;
  /** `any`: one of the values is among the row's; `since`: the row's number is at least the value; `text`: words. */
  readonly kind: 'any' | 'since' | 'text';
  /** Chosen values; never empty. */
  readonly values: readonly string[];
}
