import type { FindKind } from '../records/find-record.ts';

/** One way to read what somebody typed. */
export interface FindQuery {
  /** Letters and digits of the whole query; empty where there are none. */
  readonly key: string;
  /** Letters and digits of each word, where spaces part several. */
  readonly words: readonly string[];
  /** Digits and single hyphens. Only set when it may be a code. */
  readonly code?: string;
  /** Parts of a document number. Only set when it may be one. */
  readonly document?: readonly string[];
  /** Latin letters in one run. Only set when it may be pinyin. */
  readonly letters?: string;
  /** What fits code and title of the sort of occupation the whole query hints at. Only set on shortened readings. */
  readonly hint?: RegExp;
  /** Kinds the query asks for by name (车工标准). */
  readonly wanted: readonly FindKind[];
}
