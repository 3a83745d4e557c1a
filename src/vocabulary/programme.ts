/** Kinds of schooling a rule or a profile can name, from the lowest. */
export const PROGRAMMES = [
  'none',
  'junior-secondary',
  'senior-secondary',
  'secondary-vocational',
  'intermediate-technician-class',
  'senior-technician-class',
  'preparatory-technician-class',
  'junior-college',
  'bachelor',
  'master',
  'doctorate',
] as const;

/** One of {@link PROGRAMMES}. */
export type Programme = (typeof PROGRAMMES)[number];

/** What a page prints for each kind of schooling. */
export const PROGRAMME_LABELS: Readonly<Record<Programme, string>> = {
  none: '无',
  'junior-secondary': '初中',
  'senior-secondary': '高中',
  'secondary-vocational': '中等职业学校（中专、职高）',
  'intermediate-technician-class': '技工院校中级工班',
  'senior-technician-class': '技工院校高级工班',
  'preparatory-technician-class': '技工院校预备技师（技师）班',
  'junior-college': '大专（高等职业学校）',
  bachelor: '本科',
  master: '硕士',
  doctorate: '博士',
};
