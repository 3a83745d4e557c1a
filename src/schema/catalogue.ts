import type { z } from 'zod';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import type { RECORD_SCHEMAS } from './content-layout.ts';
import type { ProseBlock } from './prose.ts';

/** Steps from the top of a file to a field: keys and positions in lists. */
export type FieldPath = readonly (string | number)[];

/** The validated data of one kind of record. */
export type RecordData<K extends RecordKind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;

/** One validated record that knows where it stands. */
export interface CatalogueRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** Unique among the records of its kind. */
  readonly id: string;
  /** Path of its file inside the content folder, with `/`, e.g. `occupations/6/6-18-01-01.yaml`. */
  readonly file: string;
  /** Where it stands in that file; empty when the file is the record. */
  readonly path: FieldPath;
  readonly data: RecordData<K>;
  /** Text after the front matter. Only set for MDX files. */
  readonly body?: string;
  /** Whose record it is. Only set for records of a content pack. */
  readonly origin?: string;
  /** Text after the front matter, as words. Only set for Markdown files of a content pack. */
  readonly prose?: readonly ProseBlock[];
}

/** Everything the content holds, by kind; each list is sorted by id. */
export type Catalogue = { readonly [K in RecordKind]: readonly CatalogueRecord<K>[] };
