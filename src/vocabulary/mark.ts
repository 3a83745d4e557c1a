/** Marks of the classification: green occupations (L) and digital occupations (S). */
export const MARKS = ['green', 'digital'] as const;

/** One of {@link MARKS}. */
export type Mark = (typeof MARKS)[number];

/** What a page prints for each mark. */
export const MARK_LABELS: Readonly<Record<Mark, string>> = {
  green: '绿色职业',
  digital: '数字职业',
};

/** The letter the classification prints for each mark. */
export const MARK_LETTERS: Readonly<Record<Mark, string>> = { green: 'L', digital: 'S' };
