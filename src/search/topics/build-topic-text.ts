import type { FindEntry } from '../records/find-index.ts';
import { normaliseText } from '../text/normalise-text.ts';
import type { TopicPassage, TopicText } from './topic-text.ts';

/**
 * Puts the names and descriptions of all occupations into one text.
 *
 * @param entries all records; those that tell nothing of themselves but their names are left out
 */
export function buildTopicText(entries: readonly FindEntry[]): TopicText {
  const passages: TopicPassage[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  const known = new Set<string>();
  let length = 0;
  let size = 0;
  entries.forEach(({ record, names }, entry) => {
    if (record.topics === undefined) return;
    size += 1;
    const add = (field: TopicPassage['field'], text: string, key: string): void => {
      passages.push({ entry, field, text });
      starts.push(length);
      parts.push(key);
      length += key.length + 1;
    };
    for (const name of names) add(name.type, name.text, name.key);
    const { searchWords, summary } = record.topics;
    for (const word of searchWords) known.add(word);
    const words = searchWords.join('|');
    if (words !== '') add('search-words', words, normaliseLong(words));
    if (summary !== '') add('summary', summary, normaliseLong(summary));
  });
  const text = `${parts.join('\n')}\n`;
  return {
    text,
    passages,
    starts: Uint32Array.from(starts),
    places: listPlaces(text),
    words: known,
    size,
  };
}

/** Lists where each character stands. */
function listPlaces(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const known = places.get(character);
    if (known === undefined) places.set(character, [at]);
    else known.push(at);
  }
  return places;
}

/** Descriptions are ours and clean, but may be longer than anything people type. */
function normaliseLong(text: string): string {
  return text.length <= 200 ? normaliseText(text) : text.normalize('NFKC').toLowerCase();
}
