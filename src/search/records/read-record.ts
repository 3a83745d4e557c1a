import { findAddress } from './find-address.ts';
import { FIND_KINDS, LABEL_TYPES } from './find-record.ts';
import type { FindLabel, FindRecord, FindTopics } from './find-record.ts';
import { SAME_AS_ID } from './find-form.ts';

/** What a name is packed with that is not part of it: its odd syllables. */
const ODD = /`.*$/;

/**
 * Reads a whole record out of its line, which only hits that are shown need.
 *
 * @param line from `packFindRecords`
 * @param topics what the record is about; left out where there is no such text
 * @returns the record as it was packed
 */
export function readRecord(line: string, topics: FindTopics | undefined): FindRecord {
  const [head = '', id = '', ...fields] = line.split('\t');
  const whole = (field: string): string => (field === SAME_AS_ID ? id : field.replace(ODD, ''));
  const [title = '', note = '', address = '', ...packed] = fields.map(whole);
  const kind = FIND_KINDS[head.charCodeAt(0) - 97] ?? 'section';
  const labels = packed.flatMap((label): readonly FindLabel[] => {
    const type = LABEL_TYPES[label.charCodeAt(0) - 97];
    return type === undefined ? [] : [{ type, text: whole(label.slice(1)) }];
  });
  return {
    kind,
    id,
    title,
    url: address === '' ? (findAddress(kind, id) ?? '') : address,
    note,
    labels,
    weight: Number.parseInt(head.slice(1), 10) || 0,
    ...(topics === undefined ? {} : { topics }),
  };
}
