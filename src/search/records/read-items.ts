import { keyOf, normaliseText } from '../text/normalise-text.ts';
import { LABEL_TYPES } from './find-record.ts';
import type { FindTopics } from './find-record.ts';
import { isNameLabel } from './is-name-label.ts';
import { FIRST_TOPIC_TYPE } from './item-table.ts';
import type { ItemList } from './item-table.ts';
import { SAME_AS_ID } from './find-form.ts';

const PLAIN = /^[\u4e00-\u9fff]+$/;

const CODE = /^[\d-]+$/;

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
export function readItems(line: string, owner: number, items: ItemList): void {
  const fields = line.split('\t');
  const id = fields[1] ?? '';
  readItem(items, fields[TITLE_FIELD] ?? '', id, owner, 0, true);
  for (let at = FIRST_LABEL; at < fields.length; at += 1) {
    const field = fields[at] ?? '';
    const place = field.charCodeAt(0) - 97;
    const type = LABEL_TYPES[place];
    if (type !== undefined) readItem(items, field.slice(1), id, owner, place + 1, isNameLabel({ type }));
  }
}

function addItem(items: ItemList, owner: number, type: number, text: string, key: string): void {
  items.owners.push(owner);
  items.types.push(type);
  items.texts.push(text);
  items.keys.push(key);
}

function readItem(
  items: ItemList,
  packed: string,
  id: string,
  owner: number,
  type: number,
  isName: boolean,
): void {
  const body = packed === SAME_AS_ID ? id : packed;
  if (!isName) {
    // In a code every letter but the X of codes added to the 1999 edition counts.
    const key = CODE.test(body) ? body.replaceAll('-', '') : keyOf(normaliseText(body)).replace(/^x/, '');
    addItem(items, owner, type, body, key);
    return;
  }
  const mark = body.indexOf('`');
  const text = mark < 0 ? body : body.slice(0, mark);
  if (mark >= 0) items.odd.set(items.keys.length, body.slice(mark + 1));
  addItem(items, owner, type, text, keyOfText(text));
}

/**
 * Lists the search words and the description of a record as items.
 *
 * @param topics what the record is about
 * @param owner place of the record
 * @param items takes them
 */
export function readTopicItems({ searchWords, summary }: FindTopics, owner: number, items: ItemList): void {
  for (const text of searchWords) addItem(items, owner, FIRST_TOPIC_TYPE, text, keyOfText(text));
  if (summary === '') return;
  // The words of a description stay apart, so that nothing is found across two of them.
  const key = PLAIN_WORDS.test(summary) ? summary : summary.split(BAR).map(keyOfText).join(BAR);
  addItem(items, owner, FIRST_TOPIC_TYPE + 1, summary, key);
}

function keyOfText(text: string): string {
  return PLAIN.test(text) ? text : keyOf(normaliseText(text));
}
