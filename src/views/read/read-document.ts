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

/** One section of a page. */
export interface DocumentSection {
  /** Empty for what stands above all sections. */
  readonly name: string;
  /** Id of the section on the page; empty where it has none. */
  readonly anchor: string;
  readonly text: string;
}

/** One document of the full-text search: a page with its sections. */
export interface ReadDocument {
  /** Address from the site's root. */
  readonly url: string;
  /** Title of the record. */
  readonly title: string;
  readonly kind: FindKind;
  /** A few words that tell it from others with the same title; may be empty. */
  readonly note: string;
  /** At least one. */
  readonly sections: readonly DocumentSection[];
  readonly filters: ReadFilters;
}
