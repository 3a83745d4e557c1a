import type { FindRecord, LabelType } from './find-record.ts';
import type { NameForm, NameText } from './name-text.ts';
import type { TopicText } from '../topics/topic-text.ts';

/** One name of a record in the forms it is compared in. */
export interface NameEntry {
  readonly type: LabelType | 'title';
  /** As people read it. */
  readonly text: string;
  /** Letters and digits only, see `keyOf`. */
  readonly key: string;
  /** Syllables between bars: `|che|gong|`. */
  readonly spelled: string;
  /** Syllables in one run: `chegong`. */
  readonly letters: string;
  /** Where in `letters` a syllable begins. */
  readonly starts: readonly number[];
  /** First letters: `cg`. */
  readonly initials: string;
}

/** One code of a record. */
export interface CodeEntry {
  readonly type: LabelType;
  /** As people read it. */
  readonly text: string;
  /** With hyphens, without the X that marks codes added to the 1999 edition. */
  readonly code: string;
  /** Without hyphens. */
  readonly digits: string;
}

/** One document number of a record. */
export interface DocumentEntry {
  readonly type: LabelType;
  readonly text: string;
  /** Runs of letters and runs of digits, see `documentTokens`. */
  readonly tokens: readonly string[];
}

/** One record made ready for scanning. */
export interface FindEntry {
  readonly record: FindRecord;
  readonly names: readonly NameEntry[];
  readonly codes: readonly CodeEntry[];
  readonly documents: readonly DocumentEntry[];
}

/** All records made ready for scanning, in the order of the file. */
export interface FindIndex {
  readonly entries: readonly FindEntry[];
  /** One form of all names as one text; made when it is first needed. */
  readonly names: (form: NameForm) => NameText;
  /** The usual syllable of each character, for queries with a homophone in them. */
  readonly syllables: ReadonlyMap<string, string>;
  /** Traditional characters with the simplified ones they stand for. */
  readonly traditional: ReadonlyMap<string, string>;
  /** Names and descriptions in one text, for queries no name answers. */
  readonly topics: TopicText;
}
