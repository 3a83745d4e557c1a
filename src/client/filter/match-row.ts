import type { FilterChoice } from './filter-choice.ts';
import { normaliseRowText } from './normalise-row-text.ts';

/** A row as the filter sees it. */
export interface FilterRow {
  /** Values of the `data-` attributes; several values of one are separated by spaces. */
  readonly data: Readonly<Record<string, string | undefined>>;
  /** Its words, made comparable by `normaliseRowText`. */
  readonly text: string;
}

/**
 * Tells whether a row fits everything the reader chose. A row without the attribute a choice asks about does not fit.
 *
 * @example matchRow({ data: { level: '5 4' }, text: '' }, [{ name: 'level', kind: 'any', values: ['4'] }]) // true
 */
export function matchRow(row: FilterRow, choices: readonly FilterChoice[]): boolean {
  return choices.every(({ name, kind, values }) => {
    if (kind === 'text') return values.every((value) => row.text.includes(normaliseRowText(value)));
    const own = row.data[name];
    if (own === undefined || own === '') return false;
    const ownValues = own.split(' ');
    if (kind === 'since')
      return values.some((value) => ownValues.some((mine) => Number(mine) >= Number(value)));
    return values.some((value) => ownValues.includes(value));
  });
}
