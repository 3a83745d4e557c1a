import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../src/check/find-near-duplicates.ts';

describe('finding near duplicates', () => {
  it('finds a text said twice with other punctuation', () => {
    expect(findNearDuplicates(['修理钟表、眼镜', '装配风扇', '修理钟表眼镜。'], 0.7)).toEqual([
      { later: 2, earlier: 0, similarity: 1 },
    ]);
  });

  it('names the most similar of several', () => {
    const texts = ['修理座钟挂钟手表', '修理座钟挂钟手机', '修理座钟挂钟手表'];
    expect(findNearDuplicates(texts, 0.7).map(({ later, earlier }) => [later, earlier])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('leaves alone what only shares some words', () => {
    expect(findNearDuplicates(['在车间修理钟表', '在车间修理汽车发动机与底盘'], 0.7)).toEqual([]);
  });

  it('says nothing of texts without two characters', () => {
    expect(findNearDuplicates(['', '甲', '甲', '。'], 0.7)).toEqual([]);
  });

  it('misses none that comparing each with each would find', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊'),
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const found = findNearDuplicates(texts, 0.7).map(({ later }) => later);
        expect(found).toEqual(texts.flatMap((_, later) => (hasTwin(texts, later) ? [later] : [])));
      }),
    );
  });
});

/** Whether an earlier text is as similar as 0.7, told the slow way. */
function hasTwin(texts: readonly string[], later: number): boolean {
  const pairs = (text: string) =>
    new Set(Array.from(text.slice(1), (_, index) => text.slice(index, index + 2)));
  const own = pairs(texts[later] ?? '');
  return texts.slice(0, later).some((text) => {
    const other = pairs(text);
    const shared = [...own].filter((pair) => other.has(pair)).length;
    return (2 * shared) / (own.size + other.size) >= 0.7;
  });
}
