import type { FindRecord } from './find-record.ts';
import type { ItemTable } from './item-table.ts';
import type { NumberEntry } from './list-numbers.ts';
import type { SoundText } from '../text/sound-text.ts';
import type { TopicText } from '../topics/topic-text.ts';

/**
 * All records made ready for scanning, in the order of the file. What a query does not need is not made: the first
 * answer must not wait for it.
 */
export interface FindIndex {
  /** How many records there are; a record is named by its place. */
  readonly size: number;
  /** Place of each record's kind among `FIND_KINDS`. */
  readonly kinds: Uint8Array;
  /** Which of two equal hits comes first, 0 to 9. */
  readonly weights: Uint8Array;
  /** Every name, code and number a record answers to, as one text. */
  readonly items: ItemTable;
  /** Reads one record. */
  readonly read: (record: number) => FindRecord;
  /** How the items sound; made when it is first needed. */
  readonly sounds: SoundText;
  /** Document numbers taken apart; made when they are first needed. */
  readonly documents: readonly NumberEntry[];
  /** Names and descriptions, for queries no name answers; made when they are first needed. */
  readonly topics: TopicText;
  /** Traditional characters with the simplified ones they stand for. */
  readonly traditional: ReadonlyMap<string, string>;
}
