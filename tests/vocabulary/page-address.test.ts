import { describe, expect, it } from 'vitest';
import { ADDRESS_KINDS, pageAddress } from '../../src/vocabulary/page-address.ts';

describe('pageAddress', () => {
  it('names the pages of the contract', () => {
    expect(pageAddress('occupation', '6-18-01-01')).toBe('occupations/6-18-01-01.html');
    expect(pageAddress('group', '6-18')).toBe('classification/6-18.html');
    expect(pageAddress('circular', '2018-12-26-145')).toBe('notices/2018-12-26-145.html');
    expect(pageAddress('skill-level', 'level-5')).toBe('levels/level-5.html');
    expect(pageAddress('code', '6-04-01-01')).toBe('codes/6-04-01-01.html');
    expect(pageAddress('source', 'osta')).toBe('sources/index.html#osta');
  });

  it('always names a file, never starts at a server root', () => {
    for (const kind of ADDRESS_KINDS)
      expect(pageAddress(kind, 'x')).toMatch(/^[a-z][a-z-]*\/[^#]+\.html(#x)?$/);
  });
});
