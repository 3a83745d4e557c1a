import { describe, expect, it } from 'vitest';
import { splitProse } from '../../../src/views/read/split-prose.ts';

describe('splitProse', () => {
  it('makes a section of each heading, which leads there where its place on the page is known', () => {
    const body = '开头的话。\n\n## 先看封面\n\n封面上有**等级**。\n\n### 等级（五级）\n\n五级最低。\n';
    expect(splitProse({ body })).toEqual([
      { name: '', anchor: '', text: '开头的话。' },
      { name: '先看封面', anchor: '先看封面', text: '先看封面。封面上有等级。' },
      { name: '等级（五级）', anchor: '', text: '等级（五级）。五级最低。' },
    ]);
  });

  it('keeps a text without headings whole, also that of a content pack', () => {
    expect(splitProse({ body: '只有一段。' })).toEqual([{ name: '', anchor: '', text: '只有一段。' }]);
    const prose = [
      { kind: 'heading' as const, items: [[{ text: '标题' }]] },
      { kind: 'paragraph' as const, items: [[{ text: '一段话。' }]] },
    ];
    expect(splitProse({ prose }).map(({ name }) => name)).toEqual(['']);
    expect(splitProse({})).toEqual([]);
  });
});
