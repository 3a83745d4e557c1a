/** Why a profile cannot be. */
export interface ProfileMistake {
  /** The field, e.g. `level.since`. */
  readonly field: string;
  /** One or two sentences in Chinese: what is wrong, and what would be right. */
  readonly message: string;
  /** Pages that say so. Absent where nothing but common sense does. */
  readonly pages?: readonly string[] | undefined;
}
