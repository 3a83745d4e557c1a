import { documentTokens } from '../match/document-tokens.ts';
import { findAddress } from './find-address.ts';
import type { CodeEntry, DocumentEntry, FindEntry, FindIndex, NameEntry } from './find-index.ts';
import { FIND_KINDS, LABEL_TYPES } from './find-record.ts';
import type { FindLabel, FindTopics, LabelType } from './find-record.ts';
import { buildTopicText } from '../topics/build-topic-text.ts';
import { unpackFoldTable } from '../text/fold-table.ts';
import { isNameLabel } from './is-name-label.ts';
import { keyOf, normaliseText } from '../text/normalise-text.ts';
import { buildNameText } from './name-text.ts';
import type { NameForm, NameText } from './name-text.ts';
import { FIND_FORMAT, SAME_AS_ID, TOPICS_SIGN } from './pack-find-records.ts';
import type { TopicText } from '../topics/topic-text.ts';
import { unpackSpellingTable } from '../text/spelling-table.ts';

type Syllables = ReadonlyMap<string, string>;

/** How a name is spoken. */
type Sound = Pick<NameEntry, 'spelled' | 'letters' | 'starts' | 'initials'>;

const PLAIN = /^\p{Script=Han}+$/u;

/** Spells a name by the table, with the syllables that are not the usual ones (`0kuai,2ji`). */
function spellOut(text: string, odd: string, table: Syllables): Sound {
  const syllables = [...text].map((character) => table.get(character) ?? keyOf(normaliseText(character)));
  for (const part of odd === '' ? [] : odd.split(',')) {
    const at = Number.parseInt(part, 10);
    syllables[at] = part.replace(/^\d+/, '');
  }
  const spoken = syllables.filter((syllable) => syllable !== '');
  const starts: number[] = [];
  let letters = '';
  for (const syllable of spoken) {
    starts.push(letters.length);
    letters += syllable;
  }
  const initials = spoken.map((syllable) => syllable[0]).join('');
  return { spelled: `|${spoken.join('|')}|`, letters, starts, initials };
}

/**
 * Takes a packed name apart and brings it into the forms it is compared in. Its sound is only worked out when somebody
 * types pinyin or nothing is written so, because the first answer must not wait for twelve thousand names.
 */
function readName(type: LabelType | 'title', packed: string, table: Syllables): NameEntry {
  const [text = '', odd = ''] = packed.split('`');
  let sound: Sound | undefined;
  const hear = (): Sound => (sound ??= spellOut(text, odd, table));
  return {
    type,
    text,
    key: PLAIN.test(text) ? text : keyOf(normaliseText(text)),
    get spelled() {
      return hear().spelled;
    },
    get letters() {
      return hear().letters;
    },
    get starts() {
      return hear().starts;
    },
    get initials() {
      return hear().initials;
    },
  };
}

/** Brings a code into the forms it is compared in. */
function readCode(type: LabelType, text: string): CodeEntry {
  const code = text.replace(/^X/i, '');
  return { type, text, code, digits: code.replace(/-/g, '') };
}

/** Reads what records are about, in the order in which they say that they are about something. */
function readTopics(lines: readonly string[]): Iterator<FindTopics> {
  const count = lines.length >> 1;
  return lines
    .slice(0, count)
    .map((words, at): FindTopics => ({
      searchWords: words === '' ? [] : words.split('|'),
      summary: lines[count + at] ?? '',
    }))
    .values();
}

/** Reads one line of the text; `undefined` for a line that is not a record. */
function readLine(line: string, table: Syllables, topics: Iterator<FindTopics>): FindEntry | undefined {
  const [head = '', id = '', ...fields] = line.split('\t');
  const whole = (field: string): string => (field === SAME_AS_ID ? id : field);
  const [title = '', note = '', address = '', ...packed] = fields.map(whole);
  const kind = FIND_KINDS[head.charCodeAt(0) - 97];
  if (kind === undefined) return undefined;
  const names: NameEntry[] = [readName('title', title, table)];
  const codes: CodeEntry[] = [];
  const documents: DocumentEntry[] = [];
  const labels: FindLabel[] = [];
  for (const label of packed) {
    const type = LABEL_TYPES[label.charCodeAt(0) - 97];
    if (type === undefined) continue;
    const body = whole(label.slice(1));
    const text = body.split('`')[0] ?? '';
    labels.push({ type, text });
    if (isNameLabel({ type })) names.push(readName(type, body, table));
    else if (type === 'document' || type === 'issued-under')
      documents.push({ type, text, tokens: documentTokens(normaliseText(text)) });
    else codes.push(readCode(type, text));
  }
  const url = address === '' ? (findAddress(kind, id) ?? '') : address;
  const weight = Number.parseInt(head.slice(1), 10) || 0;
  const next = packed.at(-1) === TOPICS_SIGN ? topics.next() : undefined;
  const about = next === undefined || next.done === true ? {} : { topics: next.value };
  const record = { kind, id, title: names[0]?.text ?? '', url, note, labels, weight, ...about };
  return { record, names, codes, documents };
}

/**
 * Makes the packed text ready for scanning; done once, when the search is first used.
 *
 * @param text from `packFindRecords`
 * @returns the index, or `undefined` when the text is of another form (a page and a file of different builds)
 */
export function unpackFindRecords(text: string): FindIndex | undefined {
  const [format, tableLine = '', foldLine = '', ...lines] = text.split('\n');
  if (format !== FIND_FORMAT) return undefined;
  const syllables = unpackSpellingTable(tableLine);
  const end = lines.indexOf(TOPICS_SIGN);
  const topics = readTopics(end < 0 ? [] : lines.slice(end + 1));
  const records = end < 0 ? lines : lines.slice(0, end);
  const entries = records.flatMap((line) => readLine(line, syllables, topics) ?? []);
  let topicText: TopicText | undefined;
  const nameTexts = new Map<NameForm, NameText>();
  const names = (form: NameForm): NameText => {
    const text = nameTexts.get(form) ?? buildNameText(entries, form);
    nameTexts.set(form, text);
    return text;
  };
  return {
    entries,
    names,
    syllables,
    traditional: unpackFoldTable(foldLine),
    // Most queries are names and never need it, so the first answer does not wait for it.
    get topics() {
      return (topicText ??= buildTopicText(entries));
    },
  };
}
