import { describe, expect, it } from 'vitest';
import { matchRow } from '../../../src/client/filter/match-row.ts';
import { normaliseRowText } from '../../../src/client/filter/normalise-row-text.ts';

const row = {
  data: { level: '5 4 3', year: '2018', added: '2024' },
  text: normaliseRowText('车工 6-18-01-01 人社厅发〔2018〕145号'),
};

describe('matchRow', () => {
  it('shows every row while nothing is chosen', () => {
    expect(matchRow(row, [])).toBe(true);
  });

  it('takes any of the values of one field and all of the fields', () => {
    expect(matchRow(row, [{ name: 'level', kind: 'any', values: ['1', '4'] }])).toBe(true);
    expect(
      matchRow(row, [
        { name: 'level', kind: 'any', values: ['4'] },
        { name: 'year', kind: 'any', values: ['2019'] },
      ]),
    ).toBe(false);
  });

  it('never takes part of a value for the whole', () => {
    expect(matchRow(row, [{ name: 'year', kind: 'any', values: ['201'] }])).toBe(false);
  });

  it('counts from a year on', () => {
    expect(matchRow(row, [{ name: 'added', kind: 'since', values: ['2022'] }])).toBe(true);
    expect(matchRow(row, [{ name: 'added', kind: 'since', values: ['2025'] }])).toBe(false);
  });

  it('leaves out a row that says nothing about what is asked', () => {
    expect(matchRow(row, [{ name: 'mark', kind: 'any', values: ['green'] }])).toBe(false);
  });

  it('finds words, codes without hyphens and document numbers without brackets', () => {
    for (const values of [['车工'], ['6180101'], ['2018', '145'], ['［2018］145号'], ['6-18']]) {
      expect(matchRow(row, [{ name: 'q', kind: 'text', values }]), values.join(' ')).toBe(true);
    }
    expect(matchRow(row, [{ name: 'q', kind: 'text', values: ['铣工'] }])).toBe(false);
  });
});
