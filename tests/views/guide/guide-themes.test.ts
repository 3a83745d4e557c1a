import { describe, expect, it } from 'vitest';
import { findGuideTheme, GUIDE_THEMES } from '../../../src/views/guide/guide-themes.ts';

describe('the field of work of a guide', () => {
  it('is found from the beginning of a code, part by part', () => {
    expect(findGuideTheme('4-10-01-05').id).toBe('care');
    expect(findGuideTheme('4-10-03-02').id).toBe('beauty');
    expect(findGuideTheme('5-05-05-02').id).toBe('country');
  });

  it('takes no code for another that begins with the same figures', () => {
    expect(findGuideTheme('4-04-05-05').id).toBe('digital');
    expect(findGuideTheme('4-040-05-05').id).toBe('other');
    expect(findGuideTheme('6-3-01-01').id).toBe('other');
  });

  it('is never claimed by two fields', () => {
    const codes = GUIDE_THEMES.flatMap((theme) => theme.codes);
    expect(codes.filter((code) => findGuideTheme(`${code}-99`).codes.includes(code))).toEqual(codes);
  });
});
