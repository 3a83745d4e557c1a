import { describe, expect, it } from 'vitest';
import { SYNONYMS } from '../../../src/search/topics/synonyms.ts';

describe('SYNONYMS', () => {
  it('gives every everyday word at least one other word, and none itself', () => {
    expect(SYNONYMS.size).toBeGreaterThan(900);
    const wrong = [...SYNONYMS].filter(
      ([word, others]) => word === '' || others.length === 0 || others.includes('') || others.includes(word),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps everyday words short enough to be looked for as one', () => {
    expect([...SYNONYMS.keys()].filter((word) => word.length > 4)).toEqual([]);
  });
});
