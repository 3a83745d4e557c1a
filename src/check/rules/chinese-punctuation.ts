import { findTraditional } from '../../vocabulary/find-traditional.ts';
import { listRecords } from '../list-records.ts';
import { listTexts } from '../list-texts.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

const HALF_WIDTH = /\p{Script=Han}([,;:?!()])|([,;:?!()])\p{Script=Han}/u;
const SPACED = /\p{Script=Han}[ \u3000]+\p{Script=Han}/u;

/** Chinese text is punctuated in full width, not spaced out, and written in simplified characters. */
export const chinesePunctuation: Rule = {
  id: 'chinese-punctuation',
  title: '中文用全角标点，汉字之间不空格，不夹繁体字',
  check({ catalogue }) {
    return listRecords(catalogue).flatMap((record) =>
      listTexts(record).flatMap(({ path, text, where }) =>
        describe(text, where).map((remark) => report(chinesePunctuation.id, record, { path, ...remark })),
      ),
    );
  },
};

/** What is wrong with one text; at most one message of each sort. */
function describe(text: string, where: string): Omit<Remark, 'path'>[] {
  const remarks: Omit<Remark, 'path'>[] = [];
  const half = HALF_WIDTH.exec(text);
  if (half !== null) {
    const message = `${where} 里的“${half[0]}”用了半角标点 ${half[1] ?? half[2] ?? ''}`;
    remarks.push({ message, fix: '改用全角标点：，；：？！（）' });
  }
  const spaced = SPACED.exec(text);
  if (spaced !== null)
    remarks.push({ message: `${where} 里的“${spaced[0]}”在汉字之间空了格`, fix: '删去空格' });
  const traditional = findTraditional(text);
  if (traditional !== undefined)
    remarks.push({
      message: `${where} 里的“${traditional}”是繁体字`,
      fix: '改用简体字；引用原名必须保留的，写在 title 里',
    });
  return remarks;
}
