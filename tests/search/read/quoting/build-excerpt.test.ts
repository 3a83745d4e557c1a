import { describe, expect, it } from 'vitest';
import { buildExcerpt } from '../../../../src/search/read/quoting/build-excerpt.ts';

const whole = (text: string) => ({ text, begins: true, ends: true });

describe('buildExcerpt', () => {
  const long = whole(`${'甲'.repeat(200)}。前面一句，车工加工轴类工件，${'乙'.repeat(200)}`);

  it('shows the piece around the first hit, from the beginning of its sentence', () => {
    const excerpt = buildExcerpt(long, '车工');
    expect(excerpt.text).toMatch(/^…前面一句，车工加工.*…$/u);
    const [mark] = excerpt.marks;
    expect(excerpt.text.slice(mark?.[0], mark?.[1])).toBe('车工');
  });

  it('shows a short text whole', () => {
    expect(buildExcerpt(whole('车工、铣工'), '铣工')).toEqual({ text: '车工、铣工', marks: [[3, 5]] });
  });

  it('says where the text goes on before and after the piece', () => {
    const piece = { text: '车工、铣工', begins: false, ends: false };
    expect(buildExcerpt(piece, '铣工')).toEqual({ text: '…车工、铣工…', marks: [[4, 6]] });
  });

  it('shows the beginning where nothing is hit', () => {
    expect(buildExcerpt(long, '律师').text.startsWith('甲甲')).toBe(true);
    expect(buildExcerpt(whole(''), '律师')).toEqual({ text: '', marks: [] });
  });

  it('keeps every mark inside the piece', () => {
    const { text, marks } = buildExcerpt(whole('工，'.repeat(500)), '工');
    expect(marks.every(([from, to]) => text.slice(from, to) === '工')).toBe(true);
  });
});
