/** One value to choose in a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/**
 * One field of a filter over rows. `choice` allows one value, `since` one number that the row must reach, `checks`
 * several (any of them fits), `text` free words.
 */
export interface FilterField {
  /** Name of the rows' `data-` attribute. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'choice' | 'since' | 'checks' | 'text';
  /** Absent for free words. */
  readonly options?: readonly FilterOption[] | undefined;
}
