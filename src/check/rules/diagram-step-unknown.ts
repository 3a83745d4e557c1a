import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Words that still fit into a box. */
const LONGEST_LABEL = 12;

/** A drawing's steps follow from steps listed before them, each has a name of its own, and its words fit. */
export const diagramStepUnknown: Rule = {
  id: 'diagram-step-unknown',
  title: '图里的每一步都接在前面列过的步骤之后，名称不重复，文字放得下',
  check({ catalogue }) {
    return catalogue.guide.flatMap((record) =>
      checkSteps(record.data).map((remark) => report(diagramStepUnknown.id, record, remark)),
    );
  },
};

/** What is wrong with the steps of one drawing. */
function checkSteps({ steps = [] }: CatalogueRecord<'guide'>['data']): Remark[] {
  return steps.flatMap(({ id, label, after = [] }, at) => {
    const before = steps.slice(0, at).map((step) => step.id);
    const remarks = after.flatMap((one, index): Remark[] =>
      before.includes(one)
        ? []
        : [
            {
              path: ['steps', at, 'after', index],
              message: `步骤 ${id} 接在 ${one} 之后，前面没有列过这一步`,
              fix: '改为前面列过的步骤，或把那一步移到前面',
            },
          ],
    );
    if (before.includes(id))
      remarks.push({ path: ['steps', at, 'id'], message: `步骤 ${id} 写了两次`, fix: '改名，或合为一步' });
    if ([...label].length > LONGEST_LABEL)
      remarks.push({
        path: ['steps', at, 'label'],
        message: `label 有 ${[...label].length} 字，框里放不下，至多 ${LONGEST_LABEL} 字`,
        fix: '写短些，其余的写进 note',
      });
    return remarks;
  });
}
