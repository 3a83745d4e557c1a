import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../../src/search/read/read-phrases.ts';

describe('readPhrases', () => {
  it('takes words apart at spaces and leaves letters and digits of each', () => {
    expect(readPhrases(' 数控　“车床” ')).toEqual(['数控', '车床']);
    expect(readPhrases('6-18-01-01')).toEqual(['6180101']);
    expect(readPhrases('工 工')).toEqual(['工']);
  });

  it('asks nothing where nothing was typed, and never too much', () => {
    expect(readPhrases('。" ')).toEqual([]);
    expect(readPhrases('a b c d e f g h i j k l m n').length).toBeLessThanOrEqual(10);
  });
});
