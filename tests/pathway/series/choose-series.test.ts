import { describe, expect, test } from 'vitest';
import { chooseSeries } from '../../../src/pathway/series/choose-series.ts';
import { findSuitedSeries } from '../../../src/pathway/series/find-suited-series.ts';

const SUITED = {
  6: { of: '6', series: ['engineering'], reason: '生产。' },
  '6-09-03': { of: '6-09-03', series: ['arts-and-crafts', 'engineering'], reason: '手艺。' },
  '6-09-03-01': { of: '6-09-03-01', series: [], reason: '没有。' },
};

describe('the series that suit an occupation', () => {
  test.each([
    ['6-18-01-01', '6'],
    ['6-09-03-02', '6-09-03'],
    ['6-09-03-01', '6-09-03-01'],
  ])('%s takes the closest entry, that of %s', (occupation, of) => {
    expect(findSuitedSeries(occupation, SUITED)?.of).toBe(of);
  });

  test('are not known where no entry covers it, nor for an id that only looks like its beginning', () => {
    expect(findSuitedSeries('5-01-01-01', SUITED)).toBeUndefined();
    expect(findSuitedSeries('6-example', SUITED)).toBeUndefined();
  });
});

describe('the series spoken of first', () => {
  const choose = (profile: Parameters<typeof chooseSeries>[0]) => chooseSeries(profile, { suited: SUITED });

  test('is the best that suits, the others beside it', () => {
    expect(choose({ occupation: '6-09-03-02' })).toEqual({
      series: 'arts-and-crafts',
      basis: 'suited',
      suits: ['arts-and-crafts', 'engineering'],
      reason: '手艺。',
      pages: ['titles/by-occupation.html#6-09-03', 'titles/arts-and-crafts.html'],
    });
  });

  test('is the one asked for, whatever suits', () => {
    const { series, basis, suits } = choose({ occupation: '6-18-01-01', wantedSeries: 'health' });
    expect([series, basis, ...suits]).toEqual(['health', 'wanted', 'engineering']);
  });

  test('is none where none suits, or nothing is known', () => {
    expect(choose({ occupation: '6-09-03-01' })).toMatchObject({ series: undefined, basis: 'none' });
    expect(choose({})).toMatchObject({ series: undefined, basis: 'unknown', suits: [] });
  });
});
