import { describe, expect, it } from 'vitest';
import { writeOutline } from '../../../src/views/read/write-outline.ts';

const works = [{ number: '1.1', name: '轴类加工' }, { number: '1.2', name: '套类加工' }, { number: '1.3' }];

describe('writeOutline', () => {
  const sections = writeOutline({
    levels: [
      {
        level: '5',
        complete: true,
        functions: [
          { number: '1', name: '工件加工', works },
          { number: '2', works: [] },
        ],
      },
      {
        level: '4',
        complete: false,
        note: '只读出一个方向。',
        directions: [{ name: '数控车工', functions: [{ number: '1', name: '编程', works: [] }] }],
      },
    ],
    notes: ['表头残缺。'],
    sources: ['example'],
    confidence: 'copied',
  });

  it('makes a section of each function of each level, which leads to the level on the page', () => {
    expect(sections[0]).toEqual({
      name: '五级/初级工 · 1 工件加工',
      anchor: 'level-5',
      text: '1 工件加工：轴类加工、套类加工。',
    });
    expect(sections.map(({ anchor }) => anchor)).toEqual([
      'level-5',
      'level-5',
      'level-4',
      'level-4',
      'level-4',
      'outline',
    ]);
  });

  it('names the direction a function belongs to', () => {
    expect(sections.at(-2)?.name).toBe('四级/中级工 · 数控车工 · 1 编程');
  });

  it('says so where a name is lost, and loses no note', () => {
    expect(sections[1]?.text).toMatch(/^2 （名称未能/);
    expect(sections.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['只读出一个方向。', '表头残缺。']),
    );
  });
});
