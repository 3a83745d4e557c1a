import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearRecentQueries,
  keepRecentQuery,
  readRecentQueries,
} from '../../../src/client/search/recent-queries.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('recent queries', () => {
  it('are kept newest first, each once, at most six', () => {
    for (const typed of ['一', '二', '三', '四', '五', '六', '七', ' 三 ', '']) keepRecentQuery(typed);
    expect(readRecentQueries()).toEqual(['三', '七', '六', '五', '四', '二']);
  });

  it('are gone when cleared', () => {
    keepRecentQuery('车工');
    clearRecentQueries();
    expect(readRecentQueries()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it('are none where the store is broken or closed', () => {
    kept.set('zhitu-recent-queries', '{"a":1}');
    expect(readRecentQueries()).toEqual([]);
    kept.set('zhitu-recent-queries', '[');
    expect(readRecentQueries()).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    keepRecentQuery('车工');
    expect(readRecentQueries()).toEqual([]);
  });
});
