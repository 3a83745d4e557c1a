import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { SYNONYMS } from '../../search/topics/synonyms.ts';

/** What an occupation is about, beside its names; see `FindTopics`. */
interface Topics {
  readonly searchWords: readonly string[];
  readonly summary: string;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that say nothing about the work: they stand in most sentences. */
const EMPTY_WORDS = new Set(
  (
    '和 与 及 或 的 地 得 在 用 以 为 由 对 把 将 让 使 给 被 从 到 向 按 并 也 都 还 再 又 就 才 能 可 会 要 有 是 ' +
    '后 前 上 下 中 里 内 外 间 时 等 各 每 其 它 这 那 该 此 不 好 多 大 小 出 成 入 进 过 起 来 去 做 之 所 于 如 若 ' +
    '以及 或者 并且 进行 通过 使用 利用 根据 按照 为了 以便 从而 使得 之后 之前 其中 以上 以下 各种 各类 相关 有关 ' +
    '等等 可以 能够 需要 必须 保证 确保 负责 完成 一个 一些'
  ).split(' '),
);

/**
 * Takes out of an occupation's record what tells its work beside its names: the search words, and the words of the
 * description in their order, each once, parted by bars, without those that stand in a name or a search word or say nothing (a single
 * character only says something where it is a verb or thing of the lists of synonyms).
 * The description is for "nothing is called that", so it only has to be complete, not readable.
 *
 * @param record the occupation
 */
export function listTopics(record: CatalogueRecord<'occupation'>): Topics {
  const { name, aliases = [], workTypes = [], searchWords = [], summary = '' } = record.data;
  const names = [name, ...aliases.map((each) => each.name), ...workTypes.map((each) => each.name)].join('|');
  const own = searchWords.filter((word) => !names.includes(word));
  const known = `${names}|${own.join('|')}`;
  const words = new Set<string>();
  for (const { segment, isWordLike } of SEGMENTER.segment(summary)) {
    if (isWordLike !== true || EMPTY_WORDS.has(segment) || known.includes(segment)) continue;
    if (segment.length > 1 || SYNONYMS.has(segment)) words.add(segment);
  }
  return { searchWords: own, summary: [...words].join('|') };
}
