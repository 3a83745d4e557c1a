import { isPaged } from './find-address.ts';
import { FIND_KINDS, LABEL_TYPES } from './find-record.ts';
import { FIND_FORMAT, SAME_AS_ID, TOPICS_SIGN } from './find-form.ts';
import { packFoldTable } from '../text/fold-table.ts';
import type { FindRecord, FindTopics } from './find-record.ts';
import { isNameLabel } from './is-name-label.ts';
import { buildSpellingTable, packSpellingTable } from '../text/spelling-table.ts';
import type { Spell } from '../text/spelling-table.ts';

const letterOf = (position: number): string => String.fromCharCode(97 + position);

/** Appends the syllables that are not the usual ones: `会计` + '`0kuai'. */
function packName(name: string, table: ReadonlyMap<string, string>, spell: Spell): string {
  const characters = [...name];
  const odd = spell(name).flatMap((syllable, at) => {
    const character = characters[at] ?? '';
    return syllable === (table.get(character) ?? character) ? [] : [`${String(at)}${syllable}`];
  });
  return odd.length === 0 ? name : `${name}\`${odd.join(',')}`;
}

/** Writes what records are about: first all search words, then all descriptions, because like packs best with like. */
function packTopics(topics: readonly FindTopics[]): readonly string[] {
  return [
    TOPICS_SIGN,
    ...topics.map(({ searchWords }) => clean(searchWords.join('|'))),
    ...topics.map(({ summary }) => clean(summary)),
  ];
}

/** Takes out what the form needs for itself. */
function clean(text: string): string {
  return text.replace(/[\t\n\r`]+/g, ' ').replace(/^=$/, '＝');
}

/**
 * Packs all records into one compact text: a line for the form, a line with the usual syllable of every character, a
 * line with the traditional characters, a line for each record, fields parted by tabs (kind, id, weight, title, note,
 * address where it is not the record's own page, labels), and at the end what the records are about. Unpacked by `unpackFindRecords`.
 *
 * @param records in the order in which equals are shown
 * @param spell gives the syllables of a name, only needed here and never in a browser
 * @param common further characters people may type by mistake for one of the same sound
 * @param traditional traditional characters with the simplified ones they stand for
 * @returns the text; the same records give the same text
 */
export function packFindRecords(
  records: readonly FindRecord[],
  spell: Spell,
  common = '',
  traditional: ReadonlyMap<string, string> = new Map(),
): string {
  const names = records.flatMap((record) => [
    record.title,
    ...record.labels.filter(isNameLabel).map((l) => l.text),
  ]);
  const table = buildSpellingTable([...names.map(clean), ...common], spell);
  const lines = records.map((record) => {
    const id = clean(record.id);
    const short = (text: string): string => (text === id ? SAME_AS_ID : text);
    const labels = record.labels.map((label) => {
      const text = clean(label.text);
      return (
        letterOf(LABEL_TYPES.indexOf(label.type)) +
        (isNameLabel(label) ? packName(text, table, spell) : short(text))
      );
    });
    const kind = letterOf(FIND_KINDS.indexOf(record.kind));
    const address = isPaged(record.kind, record.id, record.url) ? '' : clean(record.url);
    const title = short(packName(clean(record.title), table, spell));
    const head = [kind + String(record.weight), id, title, short(clean(record.note)), address];
    const about = record.topics === undefined ? [] : [TOPICS_SIGN];
    return [...head, ...labels, ...about].join('\t');
  });
  const topics = packTopics(records.flatMap((record) => record.topics ?? []));
  return [FIND_FORMAT, packSpellingTable(table), packFoldTable(traditional), ...lines, ...topics].join('\n');
}
