/** What is kept of one record, to tell later what changed. */
export interface RecordFacts {
  /** What people call it. */
  readonly name: string;
  /** Facts an official would ask for, in words; see `FACT_FIELDS`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Digest of everything else it says. */
  readonly rest: string;
}

/** `kind:id` of every record → its facts. */
export type Facts = Readonly<Record<string, RecordFacts>>;
