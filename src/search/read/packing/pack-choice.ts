import { READ_FIELDS } from '../read-answer.ts';
import type { ReadChoice } from '../read-answer.ts';

/** Part values, fields and combinations; none of them stands in a value. */
const VALUE = ',';
const FIELD = ';';
const LINE = '\n';

/**
 * Writes a combination of values as one line, field by field in the order of `READ_FIELDS`.
 *
 * @param choice what a document has
 * @example packChoice({ kind: ['standard'], group: ['6'], level: ['5', '4'], year: ['2018'], mark: [], confidence: [] })
 * // 'standard;6;5,4;2018;;'
 */
export function packChoice(choice: ReadChoice): string {
  return READ_FIELDS.map((field) => choice[field].join(VALUE)).join(FIELD);
}

/**
 * Reads lines of {@link packChoice}.
 *
 * @param text a line for each combination
 */
export function unpackChoices(text: string): readonly ReadChoice[] {
  return text.split(LINE).map((line) => {
    const fields = line.split(FIELD).map((values) => (values === '' ? [] : values.split(VALUE)));
    const [kind = [], group = [], level = [], year = [], mark = [], confidence = []] = fields;
    return { kind, group, level, year, mark, confidence };
  });
}
