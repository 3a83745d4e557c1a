import { keyOf, normaliseText } from '../text/normalise-text.ts';
import { LABEL_TYPES } from './find-record.ts';
import type { FindTopics } from './find-record.ts';
import { isNameLabel } from './is-name-label.ts';
import { FIRST_TOPIC_TYPE } from './item-table.ts';
import type { Item } from './item-table.ts';
import { SAME_AS_ID } from './find-form.ts';

const PLAIN = /^[\u4e00-\u9fff]+$/;

/** Parts the words of a description. */
const BAR = '|';
const PLAIN_WORDS = /^[\u4e00-\u9fff|]+$/;

/** Where the title and the first label stand among the fields of a line. */
const TITLE_FIELD = 2;
const FIRST_LABEL = 5;

/**
 * Reads what a record answers to out of its line.
 *
 * @param line from `packFindRecords`
 * @param owner place of the record
 * @param items takes the title first, then the labels in their order
 */
export function readItems(line: string, owner: number, items: Item[]): void {
  const fields = line.split('\t');
  const id = fields[1] ?? '';
  items.push(readItem(fields[TITLE_FIELD] ?? '', id, owner, 0, true));
  for (let at = FIRST_LABEL; at < fields.length; at += 1) {
    const field = fields[at] ?? '';
    const place = field.charCodeAt(0) - 97;
    const type = LABEL_TYPES[place];
    if (type !== undefined) items.push(readItem(field.slice(1), id, owner, place + 1, isNameLabel({ type })));
  }
}

function readItem(packed: string, id: string, owner: number, type: number, isName: boolean): Item {
  const body = packed === SAME_AS_ID ? id : packed;
  if (PLAIN.test(body)) return { owner, type, text: body, key: body };
  if (!isName) {
    // In a code every letter but the X of codes added to the 1999 edition counts.
    return { owner, type, text: body, key: keyOf(normaliseText(body)).replace(/^x/, '') };
  }
  const mark = body.indexOf('`');
  const text = mark < 0 ? body : body.slice(0, mark);
  const key = keyOf(normaliseText(text));
  return mark < 0 ? { owner, type, text, key } : { owner, type, text, key, odd: body.slice(mark + 1) };
}

/**
 * Lists the search words and the description of a record as items.
 *
 * @param topics what the record is about
 * @param owner place of the record
 * @param items takes them
 */
export function readTopicItems({ searchWords, summary }: FindTopics, owner: number, items: Item[]): void {
  for (const text of searchWords) items.push({ owner, type: FIRST_TOPIC_TYPE, text, key: keyOfText(text) });
  if (summary === '') return;
  // The words of a description stay apart, so that nothing is found across two of them.
  const key = PLAIN_WORDS.test(summary) ? summary : summary.split(BAR).map(keyOfText).join(BAR);
  items.push({ owner, type: FIRST_TOPIC_TYPE + 1, text: summary, key });
}

function keyOfText(text: string): string {
  return PLAIN.test(text) ? text : keyOf(normaliseText(text));
}
