import { findRecord } from '../../graph/find-record.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { WorkedExample } from '../../schema/guide.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A worked example takes apart every work content of one level of an outline, in its order, and no other. */
export const exampleBeyondOutline: Rule = {
  id: 'example-beyond-outline',
  title: '指南里的例子按大纲的次序，逐条对上那一级的工作内容',
  check({ catalogue, graph }) {
    return catalogue.guide.flatMap((record) => {
      const { example } = record.data;
      if (example === undefined) return [];
      const standard = findRecord(graph, 'standard', example.standard);
      // A standard nobody knows is reported already.
      if (standard === undefined) return [];
      return checkExample(example, standard.data).map((remark) =>
        report(exampleBeyondOutline.id, record, remark),
      );
    });
  },
};

/** What is wrong with the example, held against the outline of its standard. */
function checkExample(
  { level, rows }: WorkedExample,
  { outline }: CatalogueRecord<'standard'>['data'],
): Remark[] {
  const functions = outline?.levels.find((one) => one.level === level)?.functions;
  if (functions === undefined)
    return [
      {
        path: ['example', 'level'],
        message: `这项标准的大纲里没有${STANDARD_LEVEL_NAMES[level]}的工作内容，或分方向列出`,
        fix: '换一项读到大纲的标准，或换一级',
      },
    ];
  const works = functions.flatMap((one) => one.works.map(({ number }) => number));
  const remarks = rows.flatMap(({ work }, at): Remark[] =>
    works[at] === work
      ? []
      : [
          {
            path: ['example', 'rows', at, 'work'],
            message: `第 ${String(at + 1)} 行是 ${work}，大纲这里是 ${works[at] ?? '末尾之后'}`,
            fix: '照大纲的次序逐条写，不多不少',
          },
        ],
  );
  const left = works.filter((number) => !rows.some(({ work }) => work === number));
  if (left.length === 0) return remarks;
  return [
    ...remarks,
    { path: ['example', 'rows'], message: `少写了 ${left.join('、')}`, fix: '逐条补上，每条都要有着落' },
  ];
}
