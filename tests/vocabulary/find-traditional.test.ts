import { describe, expect, it } from 'vitest';
import { findTraditional } from '../../src/vocabulary/find-traditional.ts';

describe('finding traditional characters', () => {
  it('names the first one', () => {
    expect(findTraditional('电梯維修與保養')).toBe('維');
  });

  it('leaves simplified text alone, also where a character is written the same in both', () => {
    expect(findTraditional('单位里的电工，后面是干部和钟表匠；面条、台面、里程')).toBeUndefined();
  });
});
