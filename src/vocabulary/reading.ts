/**
 * How the levels or functions of a standard were read.
 *
 * - `text`: a person read them in the text of the standard
 * - `machine`: a program read the table of the published file
 * - `machine-doubtful`: a program read them and the reading has a visible fault
 * - `restored`: a name cut short in the reading was completed
 */
export const READINGS = ['text', 'machine', 'machine-doubtful', 'restored'] as const;

/** One of {@link READINGS}. */
export type Reading = (typeof READINGS)[number];

/** What a page prints beside facts of each reading. */
export const READING_LABELS: Readonly<Record<Reading, string>> = {
  text: '据标准文本',
  machine: '机器识读',
  'machine-doubtful': '机器识读，存疑',
  restored: '识读残缺，已补全',
};
