import { buildTopicText } from '../topics/build-topic-text.ts';
import { unpackFoldTable } from '../text/fold-table.ts';
import { buildSoundText } from '../text/sound-text.ts';
import { unpackSpellingTable } from '../text/spelling-table.ts';
import type { FindIndex } from './find-index.ts';
import { FIND_KINDS } from './find-record.ts';
import type { FindRecord, FindTopics } from './find-record.ts';
import { buildItemTable } from './item-table.ts';
import type { ItemList } from './item-table.ts';
import { listNumbers } from './list-numbers.ts';
import { FIND_FORMAT, TOPICS_SIGN } from './find-form.ts';
import { readItems, readTopicItems } from './read-items.ts';
import { readRecord } from './read-record.ts';

/** Reads what records are about, in the order in which they say that they are about something. */
function readTopics(lines: readonly string[]): readonly FindTopics[] {
  const count = lines.length >> 1;
  return lines.slice(0, count).map((words, at): FindTopics => ({
    searchWords: words === '' ? [] : words.split('|'),
    summary: lines[count + at] ?? '',
  }));
}

/** Finds what each record is about. */
function placeTopics(
  lines: readonly string[],
  topics: readonly FindTopics[],
): ReadonlyMap<number, FindTopics> {
  const placed = new Map<number, FindTopics>();
  lines.forEach((line, at) => {
    const next = line.endsWith(`\t${TOPICS_SIGN}`) ? topics[placed.size] : undefined;
    if (next !== undefined) placed.set(at, next);
  });
  return placed;
}

/** Makes a value when it is first asked for. */
function makeOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Makes the packed text ready for scanning; done once, when the search is first used.
 *
 * @param text from `packFindRecords`
 * @returns the index, or `undefined` when the text is of another form (a page and a file of different builds)
 */
export function unpackFindRecords(text: string): FindIndex | undefined {
  const [format, tableLine = '', foldLine = '', ...rest] = text.split('\n');
  if (format !== FIND_FORMAT) return undefined;
  const end = rest.indexOf(TOPICS_SIGN);
  const lines = end < 0 ? rest : rest.slice(0, end);
  const about = placeTopics(lines, end < 0 ? [] : readTopics(rest.slice(end + 1)));
  const list: ItemList = { owners: [], types: [], texts: [], keys: [], odd: new Map() };
  lines.forEach((line, record) => {
    readItems(line, record, list);
  });
  const items = buildItemTable(list);
  const kinds = Uint8Array.from(lines, (line) => Math.min(line.charCodeAt(0) - 97, FIND_KINDS.length - 1));
  const records = new Map<number, FindRecord>();
  const sounds = makeOnce(() => buildSoundText(items, unpackSpellingTable(tableLine)));
  const topics = makeOnce(() => {
    const all: ItemList = {
      ...list,
      owners: [...list.owners],
      types: [...list.types],
      texts: [...list.texts],
      keys: [...list.keys],
    };
    for (const [record, each] of about) readTopicItems(each, record, all);
    return buildTopicText(buildItemTable(all), lines.length, about.keys());
  });
  const documents = makeOnce(() => listNumbers(items));
  const traditional = makeOnce(() => unpackFoldTable(foldLine));
  return {
    size: lines.length,
    kinds,
    weights: Uint8Array.from(lines, (line) => line.charCodeAt(1) - 48),
    items,
    read: (record) => {
      const known = records.get(record) ?? readRecord(lines[record] ?? '', about.get(record));
      records.set(record, known);
      return known;
    },
    get sounds() {
      return sounds();
    },
    get documents() {
      return documents();
    },
    get topics() {
      return topics();
    },
    get traditional() {
      return traditional();
    },
  };
}
