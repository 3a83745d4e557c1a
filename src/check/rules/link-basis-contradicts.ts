import { formatField } from '../../diagnostics/format-field.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Why a standard is taken to belong to an occupation agrees with the codes and names of both. */
export const linkBasisContradicts: Rule = {
  id: 'link-basis-contradicts',
  title: '标准与职业的对应依据（basis）要与两者的编码、名称相符',
  check({ catalogue, graph }) {
    const occupations = new Map(catalogue.occupation.map((record) => [record.id, record]));
    return catalogue.standard.flatMap((record) => {
      const { occupations: links, codeAtIssue } = record.data;
      if (links === 'not-established' || !graph.codes.has(codeAtIssue)) return [];
      return links.flatMap(({ occupation, basis }, at) => {
        const target = occupations.get(occupation);
        const remark =
          target === undefined ? undefined : checkLink(record, target, basis, ['occupations', at]);
        return remark === undefined ? [] : [report('link-basis-contradicts', record, remark)];
      });
    });
  },
};

/** What is wrong with one link. */
function checkLink(
  { data }: CatalogueRecord<'standard'>,
  { data: occupation }: CatalogueRecord<'occupation'>,
  basis: string,
  path: readonly (string | number)[],
): Remark | undefined {
  const field = formatField([...path, 'basis']);
  if (basis.startsWith('same-code') && data.codeAtIssue.split('-').slice(0, 4).join('-') !== occupation.code)
    return {
      path: [...path, 'basis'],
      message: `${field} 为 ${basis}，标准的编码 ${data.codeAtIssue} 却不是职业的编码 ${occupation.code}`,
      fix: '核对 codeAtIssue 与 occupation；编码不同的改写别的依据',
    };
  const named = basis === 'same-name' || basis === 'same-code-and-name';
  if (!named || data.occupationName === occupation.name) return undefined;
  return {
    path: [...path, 'basis'],
    message: `${field} 为 ${basis}，标准的职业名称“${data.occupationName}”却不是“${occupation.name}”`,
    fix: '核对 occupationName 与 occupation；名称不同的改写别的依据',
  };
}
