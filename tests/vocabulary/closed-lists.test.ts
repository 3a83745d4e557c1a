import { describe, expect, test } from 'vitest';
import { CODE_RELATION_LABELS, CODE_RELATIONS } from '../../src/vocabulary/code-relation.ts';
import { CONFIDENCE_LABELS, CONFIDENCES } from '../../src/vocabulary/confidence.ts';
import { CURRENT_EDITION, EDITION_LABELS, EDITIONS } from '../../src/vocabulary/edition.ts';
import { EVALUATION_WAY_LABELS, EVALUATION_WAYS } from '../../src/vocabulary/evaluation-way.ts';
import { MARK_LABELS, MARK_LETTERS, MARKS } from '../../src/vocabulary/mark.ts';
import { RANK_LABELS } from '../../src/vocabulary/occupation-code.ts';
import { OCCUPATION_STATUS_LABELS, OCCUPATION_STATUSES } from '../../src/vocabulary/occupation-status.ts';
import { PROGRAMME_LABELS, PROGRAMMES } from '../../src/vocabulary/programme.ts';
import { READING_LABELS, READINGS } from '../../src/vocabulary/reading.ts';
import { RECORD_KIND_LABELS, RECORD_KINDS } from '../../src/vocabulary/record-kind.ts';
import { RELATION_INVERSES } from '../../src/vocabulary/relation.ts';
import { STANDARD_LEVEL_NAMES, STANDARD_LEVELS } from '../../src/vocabulary/skill-level.ts';
import { TITLE_TIER_LABELS, TITLE_TIERS } from '../../src/vocabulary/title-tier.ts';

const LISTS: Readonly<Record<string, readonly [readonly string[], Readonly<Record<string, string>>]>> = {
  'relations of codes': [CODE_RELATIONS, CODE_RELATION_LABELS],
  confidences: [CONFIDENCES, CONFIDENCE_LABELS],
  editions: [EDITIONS, EDITION_LABELS],
  'ways of evaluation': [EVALUATION_WAYS, EVALUATION_WAY_LABELS],
  marks: [MARKS, MARK_LABELS],
  statuses: [OCCUPATION_STATUSES, OCCUPATION_STATUS_LABELS],
  schooling: [PROGRAMMES, PROGRAMME_LABELS],
  readings: [READINGS, READING_LABELS],
  'kinds of records': [RECORD_KINDS, RECORD_KIND_LABELS],
  levels: [STANDARD_LEVELS, STANDARD_LEVEL_NAMES],
  'tiers of titles': [TITLE_TIERS, TITLE_TIER_LABELS],
};

describe.each(Object.entries(LISTS))('%s', (_, [values, labels]) => {
  test('are each there once', () => {
    expect(new Set(values).size).toBe(values.length);
  });

  test('have a Chinese label each, no two the same', () => {
    const words = values.map((value) => labels[value] ?? '');
    expect(words.filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

test('relations and their inverses have names of their own, so that none can be taken for another', () => {
  const names = [...Object.keys(RELATION_INVERSES), ...Object.values(RELATION_INVERSES)];
  expect(new Set(names).size).toBe(names.length);
});

test('orders run from the lowest and the oldest', () => {
  expect(EDITIONS.at(-1)).toBe(CURRENT_EDITION);
  expect(STANDARD_LEVELS.join(' ')).toBe('5 4 3 2 1 junior intermediate senior');
  expect(TITLE_TIERS.map((tier) => TITLE_TIER_LABELS[tier])).toEqual([
    '员级',
    '助理级',
    '中级',
    '副高级',
    '正高级',
  ]);
  expect(CONFIDENCES.map((confidence) => CONFIDENCE_LABELS[confidence])).toEqual([
    '官方',
    '转录',
    '推断',
    '未核实',
  ]);
});

test('marks carry the letters the classification prints', () => {
  expect(MARK_LETTERS).toEqual({ green: 'L', digital: 'S' });
  expect(Object.values(RANK_LABELS)).toEqual(['大类', '中类', '小类', '细类（职业）']);
});
