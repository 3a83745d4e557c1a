import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { findNearDuplicates } from '../find-near-duplicates.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

const SHORTEST = 30;
const LONGEST = 90;
const FEWEST_WORDS = 3;
const MOST_WORDS = 6;
const TOO_SIMILAR = 0.7;

/** Words that fill a line and say nothing of the work. */
const EMPTY_PHRASES = [
  '从事',
  '相关工作',
  '相关的工作',
  '等工作',
  '各类工作',
  '有关工作',
  '等方面',
  '一系列',
];

type Data = CatalogueRecord<'occupation'>['data'];

/** Every published occupation says in words of its own what one does, and by which words people look for it. */
export const summaryQuality: Rule = {
  id: 'summary-quality',
  title: '发布过的职业都有简介和搜索词；简介 30 至 90 字，不空洞、不复述名称、不与别的职业雷同',
  check({ catalogue, published }) {
    const ids = new Set(published.flatMap(({ kind, id }) => (kind === 'occupation' ? [id] : [])));
    const own = catalogue.occupation.flatMap((record) =>
      [...checkSummary(record.data, ids.has(record.id)), ...checkWords(record.data, ids.has(record.id))].map(
        (remark) => report(summaryQuality.id, record, remark),
      ),
    );
    return [...own, ...checkLikeness(catalogue.occupation)];
  },
};

/** The summary by itself. */
function checkSummary({ name, summary }: Data, isPublished: boolean): Remark[] {
  const path = ['summary'];
  if (summary === undefined) return isPublished ? [demand('summary', '一两句话说明做什么')] : [];
  const length = [...summary].length;
  const phrase = EMPTY_PHRASES.find((one) => summary.includes(one));
  const remarks: Remark[] = [];
  if (length < SHORTEST || length > LONGEST) {
    const message = `summary 有 ${length} 字，应为 ${SHORTEST} 至 ${LONGEST} 字`;
    remarks.push({ path, message, fix: '写清做什么、用什么、为谁、在哪里，不多不少' });
  }
  if (phrase !== undefined) {
    const message = `summary 里的“${phrase}”没有说出做什么`;
    remarks.push({ path, message, fix: '删去它，换成具体的动作和对象' });
  }
  if (summary.startsWith(name)) {
    const message = 'summary 以职业名称开头，是在复述名称';
    remarks.push({ path, message, fix: '直接从所做的事写起' });
  }
  return remarks;
}

/** The search words by themselves. */
function checkWords({ name, searchWords }: Data, isPublished: boolean): Remark[] {
  if (searchWords === undefined) return isPublished ? [demand('searchWords', '三到六个名称里没有的词')] : [];
  const count = searchWords.length;
  const remarks = searchWords.flatMap((word, index): Remark[] =>
    name.includes(word)
      ? [
          {
            path: ['searchWords', index],
            message: `搜索词“${word}”已在名称“${name}”之中`,
            fix: '删去，或换成名称里没有的词',
          },
        ]
      : [],
  );
  if (count >= FEWEST_WORDS && count <= MOST_WORDS) return remarks;
  const message = `searchWords 有 ${count} 个，应为 ${FEWEST_WORDS} 至 ${MOST_WORDS} 个`;
  return [{ path: ['searchWords'], message, fix: '补足或删减' }, ...remarks];
}

/** A field a published occupation must have. */
function demand(field: string, what: string): Remark {
  return { path: [field], message: `发布过的职业没有写 ${field}`, fix: `补写 ${field}：${what}` };
}

/** Summaries that nearly say the same of two occupations. */
function checkLikeness(records: readonly CatalogueRecord<'occupation'>[]): ReturnType<typeof report>[] {
  const written = records.flatMap((record) =>
    record.data.summary === undefined ? [] : [{ record, summary: record.data.summary }],
  );
  const texts = written.map(({ summary }) => summary);
  return findNearDuplicates(texts, TOO_SIMILAR).flatMap(({ later, earlier, similarity }) => {
    const [one, other] = [written[later]?.record, written[earlier]?.record];
    if (one === undefined || other === undefined) return [];
    const message = `summary 与职业 ${other.id}（${other.data.name}）的雷同，相似度 ${similarity.toFixed(2)}`;
    const fix = '写出两个职业的不同：对象、工具、场所或结果';
    return [report(summaryQuality.id, one, { path: ['summary'], message, fix })];
  });
}
