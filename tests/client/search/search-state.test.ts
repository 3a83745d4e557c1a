import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';
import { formatSearchState, readSearchState } from '../../../src/client/search/search-state.ts';

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
