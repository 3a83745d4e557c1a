/** Fields of each kind of record that an official would ask for when they change, with what a page calls them. */
export const FACT_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  group: { code: '编码' },
  occupation: { code: '编码', marks: '标识', status: '怎样进入大典', workTypes: '工种' },
  standard: {
    codeAtIssue: '颁布时的编码',
    circular: '颁布通知',
    levels: '等级',
    occupations: '所属职业',
    replaces: '替代的标准',
  },
  notice: { issued: '发布日期', docNumber: '发文号' },
  circular: { issued: '发布日期', count: '标准数' },
  'ability-spec': { place: '地区', year: '年份' },
  'evaluation-spec': { place: '地区', year: '年份' },
  qualification: { category: '类别', number: '序号' },
  policy: { date: '日期', docNumber: '发文号', issuer: '发布机关' },
};

/**
 * What a page calls a field.
 *
 * @param kind kind of the record
 * @param field name of the field in the content
 * @example labelField('occupation', 'code') // '编码'
 */
export function labelField(kind: string, field: string): string {
  return FACT_FIELDS[kind]?.[field] ?? field;
}
