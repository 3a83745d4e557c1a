/** One fact of a record that became another. */
export interface FieldChange {
  /** Name of the field in the content, e.g. `code`; see `FACT_FIELDS`. */
  readonly field: string;
  /** Absent where there was nothing before. */
  readonly before?: string | undefined;
  /** Absent where nothing is left. */
  readonly after?: string | undefined;
}

/** What happened to one record between two published versions. */
export interface VersionChange {
  /** Kind of record, e.g. `occupation`. */
  readonly kind: string;
  readonly id: string;
  /** What people call it; of a record that is gone, what they called it. */
  readonly name: string;
  readonly what: 'added' | 'changed' | 'removed';
  /** What it was called before. Only set when the name changed. */
  readonly formerName?: string | undefined;
  /** Facts an official would ask for; of a record that came, what it says. */
  readonly fields: readonly FieldChange[];
  /** `true` when something else in it changed too: words of explanation, sources and the like. */
  readonly others?: boolean | undefined;
}

/** One published version, and what it changed. */
export interface PublishedVersion {
  /** Version of the program and day of the content, e.g. `0.1.0-20261122`. */
  readonly version: string;
  /** Day its content stands at, e.g. `2026-11-22`. */
  readonly date: string;
  /** Against the version before; empty for the first. */
  readonly changes: readonly VersionChange[];
}
