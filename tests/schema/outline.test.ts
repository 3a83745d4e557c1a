import { expect, test } from 'vitest';
import { outline } from '../../src/schema/outline.ts';

const FUNCTION = { number: '1', name: '示例功能', works: [{ number: '1.1', name: '示例内容', skills: '3' }] };
const LEVEL = { level: '5', complete: 'true', functions: [FUNCTION] };
const OUTLINE = { levels: [LEVEL], sources: ['example-list'], confidence: 'copied' };

/** Where an outline with another first level is refused. */
function refused(level: Readonly<Record<string, unknown>>): readonly string[] {
  const result = outline.safeParse({ ...OUTLINE, levels: [{ ...LEVEL, ...level }] });
  return result.success ? [] : result.error.issues.map((issue) => issue.path.slice(2).join('.'));
}

test('keeps names that were lost, and functions under which no content was read', () => {
  expect(refused({ functions: [{ number: '1', works: [] }] })).toEqual([]);
  expect(refused({ functions: [{ number: '1', works: [{ number: '1.1' }] }] })).toEqual([]);
});

test('keeps a level that is split into directions, with and without a name', () => {
  expect(
    refused({
      functions: undefined,
      directions: [{ functions: [FUNCTION] }, { number: '2', functions: [FUNCTION] }],
    }),
  ).toEqual([]);
});

test('counts requirements as numbers', () => {
  const [level] = outline.parse(OUTLINE).levels;
  expect(level?.functions?.[0]?.works[0]?.skills).toBe(3);
  expect(refused({ functions: [{ ...FUNCTION, works: [{ number: '1.1', skills: '三' }] }] })).toEqual([
    'functions.0.works.0.skills',
  ]);
});

test('refuses a level that is not one, a level that does not say whether it is whole, and an empty direction', () => {
  expect(refused({ level: '6' })).toEqual(['level']);
  expect(refused({ complete: undefined })).toEqual(['complete']);
  expect(refused({ directions: [{ functions: [] }] })).toEqual(['directions.0.functions']);
});
