import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';
import { searchAddress } from '../../../src/client/search/search-address.ts';
import { formatSearchState, readSearchState } from '../../../src/client/search/search-state.ts';

describe('searchAddress', () => {
  it('takes anything for words, and never grows without end', () => {
    expect(searchAddress('../', '车工 5级')).toBe('../search.html?q=%E8%BD%A6%E5%B7%A5+5%E7%BA%A7');
    expect(searchAddress('', '')).toBe('search.html');
    expect(searchAddress('', '\ud800<b>')).toBe('search.html?q=%EF%BF%BD%3Cb%3E');
    expect(searchAddress('', '工'.repeat(10_000)).length).toBeLessThan(2000);
  });
});

describe('the state of the search page', () => {
  it('survives the way through the address', () => {
    const state = {
      typed: '车工 & “标准” #1 100%',
      chosen: {
        kind: ['occupation', 'standard'],
        group: ['6'],
        level: [],
        year: ['2019'],
        mark: ['green'],
        confidence: [],
      },
      order: 'newest' as const,
    };
    expect(readSearchState(formatSearchState(state))).toEqual(state);
  });

  it('is empty where nothing is asked, whatever else the address says', () => {
    const nothing = { typed: '', chosen: NO_CHOICE, order: 'best' as const };
    expect(readSearchState('')).toEqual(nothing);
    expect(readSearchState('?x=1&%')).toEqual(nothing);
    expect(formatSearchState(nothing)).toBe('');
  });
});
