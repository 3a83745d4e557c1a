import type { Finding } from '../../diagnostics/diagnostic.ts';
import { formatField } from '../../diagnostics/format-field.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { EDITION_LABELS } from '../../vocabulary/edition.ts';
import { findClosest } from '../../vocabulary/find-closest.ts';
import type { CheckContext } from '../check-context.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Every code a standard or a notice carries is known in some edition, so that its page leads somewhere. */
export const codeLeadsNowhere: Rule = {
  id: 'code-leads-nowhere',
  title: '标准和公告所载编码必须查得到去向，“去向未定”的编码不得另有去向',
  check(context) {
    const { catalogue } = context;
    return [
      ...catalogue.standard.flatMap((record) =>
        checkPrinted(record, ['codeAtIssue'], record.data.codeAtIssue, context),
      ),
      ...catalogue.notice.flatMap((record) =>
        record.data.occupations.flatMap(({ codeAtIssue }, at) =>
          codeAtIssue === undefined
            ? []
            : checkPrinted(record, ['occupations', at, 'codeAtIssue'], codeAtIssue, context),
        ),
      ),
      ...catalogue['unresolved-code'].flatMap((record) => checkUnresolved(record, context)),
    ];
  },
};

/** A code as printed, of a whole occupation or of a work type inside one. */
function checkPrinted(
  record: CatalogueRecord,
  path: readonly (string | number)[],
  code: string,
  { graph, isPartial }: CheckContext,
): Finding[] {
  const whole = /^X?\d(-\d{2}){3}/.exec(code)?.[0] ?? code;
  if (
    graph.codes.has(code) ||
    graph.codes.has(whole) ||
    isPartial('occupation') ||
    isPartial('unresolved-code')
  )
    return [];
  const closest = findClosest(whole, graph.codes.keys());
  const guess = closest === undefined ? '' : `是否想写 ${closest}？否则`;
  return [
    report('code-leads-nowhere', record, {
      path,
      message: `${formatField(path)} 为 ${code}；哪一版大典、哪条职业沿革里都没有这个编码`,
      fix: `${guess}在所属职业的 history 里补写它，或记入 classification/unresolved-codes.yaml`,
    }),
  ];
}

/** A code said to have no known successor, for which some occupation gives one. */
function checkUnresolved(record: CatalogueRecord<'unresolved-code'>, { graph }: CheckContext): Finding[] {
  const { edition, code, name } = record.data;
  const successor = (graph.codes.get(code) ?? []).find(
    (use) => use.edition === edition && use.name === name && use.occupation !== undefined,
  );
  if (successor?.occupation === undefined) return [];
  const { id } = successor.occupation;
  return [
    report('code-leads-nowhere', record, {
      path: ['code'],
      message: `${EDITION_LABELS[edition]}的 ${code} ${name} 写为去向未定，职业 ${id} 的 history 却写明它的去向`,
      fix: '两处说法只能留一处：去向可靠的删去此条，不可靠的删去 history 里那条',
    }),
  ];
}
