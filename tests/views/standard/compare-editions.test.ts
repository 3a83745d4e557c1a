import { expect, test } from 'vitest';
import type { Standard } from '../../../src/schema/standard.ts';
import { makeCatalogue } from '../../fixtures/make-catalogue.ts';
import { standardOf } from '../../fixtures/small-catalogue.ts';
import { compareEditions } from '../../../src/views/standard/compare-editions.ts';

/** One edition with levels and functions. */
function edition(levels: readonly string[] | undefined, functions?: readonly string[]): Standard {
  const names =
    functions === undefined
      ? {}
      : { functions: { names: functions, reading: 'machine', confidence: 'copied' } };
  const written = { ...standardOf('6-99-01-01', 's', 'example', levels), ...names };
  const [record] = makeCatalogue({ standard: [written] }).standard;
  if (record === undefined) throw new Error('no standard was made');
  return record.data;
}

test('says which levels came and which went', () => {
  const { levels } = compareEditions(edition(['5', '4']), edition(['4', '3', '2']));
  expect(levels).toBe('新设三级/高级工、二级/技师；不再设五级/初级工。');
});

test('says that levels stayed the same', () => {
  expect(compareEditions(edition(['4', '3']), edition(['4', '3'])).levels).toBe(
    '等级未变：四级/中级工、三级/高级工。',
  );
});

test('compares nothing where levels are not known, and says of which edition', () => {
  expect(compareEditions(edition(undefined), edition(['5'])).levels).toBe('前一版的等级未能读出，无法比较。');
  expect(compareEditions(edition(['5']), edition(undefined)).levels).toBe('后一版的等级未能读出，无法比较。');
  expect(compareEditions(edition(undefined), edition(undefined)).levels).toBe(
    '两版的等级均未能读出，无法比较。',
  );
});

test('sorts functions into added, removed and kept', () => {
  expect(compareEditions(edition(['5'], ['甲', '乙']), edition(['5'], ['乙', '丙']))).toMatchObject({
    functionsAdded: ['丙'],
    functionsRemoved: ['甲'],
    functionsKept: ['乙'],
    functionsKnown: true,
  });
});

test('takes functions that are not known for unknown, not for removed', () => {
  expect(compareEditions(edition(['5'], ['甲']), edition(['5']))).toMatchObject({
    functionsRemoved: [],
    functionsKnown: false,
  });
});
