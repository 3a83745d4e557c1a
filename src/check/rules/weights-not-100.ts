import type { CatalogueRecord, FieldPath } from '../../schema/catalogue.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A whole column of a weight table adds up to 100; a printed dash counts as nothing. */
export const weightsNot100: Rule = {
  id: 'weights-not-100',
  title: '权重表每列合计应为 100',
  check({ catalogue }) {
    return [
      ...catalogue.standard.flatMap((record) =>
        checkColumns(record.data).map((remark) => report(weightsNot100.id, record, remark)),
      ),
      ...catalogue['ability-spec'].flatMap((record) =>
        checkTasks(record.data).map((remark) => report(weightsNot100.id, record, remark)),
      ),
    ];
  },
};

/** The columns of a standard's weight tables. */
function checkColumns({ weights = [] }: CatalogueRecord<'standard'>['data']): Remark[] {
  return weights.flatMap(({ level, table, rows }, at) => {
    const name = `${STANDARD_LEVEL_NAMES[level]}的${table === 'theory' ? '理论知识' : '技能要求'}权重`;
    return checkSum(
      rows.map(({ percent }) => (percent === '-' ? 0 : percent)),
      name,
      ['weights', at, 'rows'],
    );
  });
}

/** The tasks of a special-ability specification, where all tasks and their weights are known. */
function checkTasks({ tasks = [], complete }: CatalogueRecord<'ability-spec'>['data']): Remark[] {
  const percents = tasks.flatMap(({ percent }) => (percent === undefined ? [] : [percent]));
  if (complete !== true || percents.length === 0 || percents.length < tasks.length) return [];
  return checkSum(percents, '工作任务的比重', ['tasks']);
}

/** One column. */
function checkSum(percents: readonly number[], name: string, path: FieldPath): Remark[] {
  const sum = percents.reduce((total, percent) => total + percent, 0);
  if (sum === 100) return [];
  return [
    {
      path,
      message: `${name}合计 ${sum}，应为 100`,
      fix: '核对原文各行数字；原文为短横的写 -，原文本身不合的在 note 里说明并删去本列',
    },
  ];
}
