import { FIRST_TOPIC_TYPE, ITEM_TYPES, isNameType } from '../records/item-table.ts';
import type { ItemTable } from '../records/item-table.ts';
import type { TopicText } from './topic-text.ts';

/** Codes and document numbers tell nothing of the work. */
const NO_TOPIC: ReadonlySet<number> = new Set(
  ITEM_TYPES.flatMap((type, at) => (/^(?:code|document|issued-under)/.test(type) ? [at] : [])),
);

/** What names end with, whatever the work. */
const ENDING =
  /(?:(?:工程|专业|研究)?(?:技术)?人员|负责人|工程师|技术员|操作员|服务员|管理员|师傅|工人|的人|[员工师家匠者手的])$/u;

/** What a name says of the work, which is a word people use for it: 公关 of 公关员. */
function stemOf(name: string): string {
  return name.replace(ENDING, '');
}

/**
 * Lists where each character stands in the names and descriptions of the occupations.
 *
 * @param items everything the records answer to
 * @param size how many records there are
 * @param about places of the records that tell what they are about; no others count
 */
export function buildTopicText(items: ItemTable, size: number, about: Iterable<number>): TopicText {
  const { keys, starts, owners, types, texts } = items;
  const counts = new Uint8Array(size);
  let counted = 0;
  for (const record of about) {
    counts[record] = 1;
    counted += 1;
  }
  const words = new Set<string>();
  types.forEach((type, item) => {
    const text = texts[item] ?? '';
    if (type === FIRST_TOPIC_TYPE) words.add(text);
    else if (counts[owners[item] ?? 0] === 1 && isNameType(type)) words.add(stemOf(text));
  });
  const firsts = new Uint32Array(0x10001);
  const visit = (take: (place: number, character: number) => void): void => {
    for (let item = 0; item < types.length; item += 1) {
      if (counts[owners[item] ?? 0] !== 1 || NO_TOPIC.has(types[item] ?? 0)) continue;
      const end = (starts[item + 1] ?? 1) - 1;
      for (let place = starts[item] ?? 0; place < end; place += 1) take(place, keys.charCodeAt(place));
    }
  };
  visit((_, character) => (firsts[character + 1] = (firsts[character + 1] ?? 0) + 1));
  for (let code = 1; code < firsts.length; code += 1)
    firsts[code] = (firsts[code] ?? 0) + (firsts[code - 1] ?? 0);
  const next = firsts.slice();
  const places = new Uint32Array(firsts[0x10000] ?? 0);
  visit((place, character) => {
    const at = next[character] ?? 0;
    places[at] = place;
    next[character] = at + 1;
  });
  return { items, firsts, places, words, size: counted };
}
