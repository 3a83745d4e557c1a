import type { FindKind } from '../../search/records/find-record.ts';

/** What results of the full-text search can be narrowed by; each field may hold several values or none. */
export interface ReadFilters {
  readonly kind: readonly FindKind[];
  /** Major groups: `1` … `8`. */
  readonly group: readonly string[];
  /** Levels of standards: `5` … `1`, `junior` … */
  readonly level: readonly string[];
  /** `green`, `digital`. */
  readonly mark: readonly string[];
  /** `2019` … */
  readonly year: readonly string[];
  /** `official`, `copied` … */
  readonly confidence: readonly string[];
}

/** One text of the full-text search: a page, later a section of one. */
export interface ReadDocument {
  /** Address from the site's root. */
  readonly url: string;
  /** Title of the record. */
  readonly title: string;
  readonly kind: FindKind;
  /** A few words that tell it from others with the same title; may be empty. */
  readonly section: string;
  readonly text: string;
  readonly filters: ReadFilters;
}
