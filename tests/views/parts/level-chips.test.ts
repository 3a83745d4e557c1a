import { expect, test } from 'vitest';
import { buildLevelChip, buildLevels, findLevelId } from '../../../src/views/parts/level-chips.ts';

test('keeps levels of skill standards and of professional-technical ones apart', () => {
  expect(findLevelId('3')).toBe('level-3');
  expect(findLevelId('senior')).toBe('pt-senior');
  expect(buildLevelChip('3')).toMatchObject({
    grade: '三级',
    trade: '高级工',
    address: 'levels/level-3.html',
  });
  expect(buildLevelChip('senior')).toMatchObject({ grade: '高级', address: 'levels/pt-senior.html' });
  expect(buildLevelChip('senior').trade).toBeUndefined();
});

test('says which readings are doubtful', () => {
  const doubtful = (reading: 'text' | 'machine' | 'machine-doubtful' | 'restored') =>
    buildLevels({ values: ['5'], reading, confidence: 'copied' })?.doubtful;
  expect([doubtful('text'), doubtful('machine')]).toEqual([false, false]);
  expect([doubtful('machine-doubtful'), doubtful('restored')]).toEqual([true, true]);
});

test('gives nothing where the levels are not known', () => {
  expect(buildLevels(undefined)).toBeUndefined();
});
