import { z } from 'zod';

/** Text that is not empty. */
export const text = z.string().trim().min(1);

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

/** An identifier: lower-case letters, digits and hyphens. */
export const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '标识只能用小写字母、数字和连字符');

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
