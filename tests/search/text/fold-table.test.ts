import { describe, expect, it } from 'vitest';
import { listTraditional } from '../../../src/artifacts/list-traditional.ts';
import { foldTraditional, packFoldTable, unpackFoldTable } from '../../../src/search/text/fold-table.ts';

const table = listTraditional(new Set('电工面焊著作网络'));

describe('the table of traditional characters', () => {
  it('leads to the wanted characters only, and never away from one of them', () => {
    expect(['電', '麵', '銲', '網', '絡'].map((each) => table.get(each)).join('')).toBe('电面焊网络');
    expect(table.has('師')).toBe(false);
    expect(table.has('著')).toBe(false);
  });

  it('is the same after packing', () => {
    expect(new Map([...unpackFoldTable(packFoldTable(table))].sort())).toEqual(new Map([...table].sort()));
  });

  it('folds texts, and words of Taiwan only in them', () => {
    expect(foldTraditional('電工', table)).toBe('电工');
    expect(foldTraditional('網路', table)).toBe('网络');
    expect(foldTraditional('网路', table)).toBe('网路');
    expect(foldTraditional('', table)).toBe('');
  });
});
