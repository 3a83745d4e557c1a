import { z } from 'zod';

/**
 * Characters nobody sees that change how the others are read: controls, and those that turn the direction of writing
 * round, by which a text can show something else than it says.
 */
export const UNSEEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;

/** Text that is not empty and has no characters that nobody sees. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !UNSEEN.test(value), '含有看不见的控制字符或改变文字方向的字符');

/** A day, a month or a year: `2018-12-26`, `2018-12`, `2018`. Kept as text, never as a `Date`. */
export const day = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, '日期应写作 2018-12-26、2018-12 或 2018');

/** A whole day: `2018-12-26`. */
export const fullDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日期应写作 2018-12-26');

/** A year of four digits, kept as text. */
export const year = z.string().regex(/^\d{4}$/, '年份应为四位数字');

/** A whole number, written as text in YAML (every scalar is read as text). */
export const wholeNumber = z
  .string()
  .regex(/^\d+$/, '应为不带小数的数字')
  .transform((value) => Number(value));

/** `true` or `false`, written as text in YAML. */
export const truth = z.enum(['true', 'false'], '应为 true 或 false').transform((value) => value === 'true');

/** Names that no file can bear on Windows, where copies of the site are unpacked too. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** An identifier: lower-case letters, digits and hyphens; a page is named by it. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '标识只能用小写字母、数字和连字符')
  .refine((value) => !RESERVED.test(value), 'Windows 上不能有这个名字的文件，换一个标识');

/** A code of the classification: `6`, `6-18`, `6-18-01` or `6-18-01-01`. */
export const classificationCode = z
  .string()
  .regex(/^[1-8](-\d{2}){0,3}$/, '编码应写作 6、6-18、6-18-01 或 6-18-01-01');

/**
 * A code as some edition printed it: `6-18-01-01`, or `X2-02-34-08`, the form of the codes that were added to the
 * 1999 edition. No hyphen follows the X.
 */
export const printedCode = z.string().regex(/^X?[1-8](-\d{2}){3}$/, '编码应写作 6-18-01-01 或 X2-02-34-08');

/** A code of an occupation (细类): `6-18-01-01`. */
export const occupationCode = z.string().regex(/^[1-8](-\d{2}){3}$/, '职业编码应写作 6-18-01-01');

/** A web address: a reader who taps it goes there, so nothing but `http:` and `https:`. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/]\S*$/i, '网址应以 https:// 或 http:// 开头，中间没有空格');
