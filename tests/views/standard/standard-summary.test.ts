import { expect, test } from 'vitest';
import {
  compareByIssue,
  compareByReach,
  type StandardSummary,
} from '../../../src/views/standard/standard-summary.ts';

const entry = (id: string, issued: string, workType?: string): StandardSummary => ({
  id,
  title: id,
  address: `standards/${id}.html`,
  codeAtIssue: '6-18-02-04',
  kind: 'skill',
  workType,
  issued,
  functions: [],
  state: 'listed',
  stateLabel: '',
});

const standards = [
  entry('machine-2026', '2026-03-30', '烟机电工'),
  entry('whole-2009', '2009-05-01'),
  entry('whole-2018', '2018-12-26'),
];

test('an occupation shows its whole standards first, newest first, then those of one work type', () => {
  expect([...standards].sort(compareByReach).map(({ id }) => id)).toEqual([
    'whole-2018',
    'whole-2009',
    'machine-2026',
  ]);
});

test('a plain list goes from the newest to the oldest', () => {
  expect([...standards].sort(compareByIssue).map(({ id }) => id)).toEqual([
    'machine-2026',
    'whole-2018',
    'whole-2009',
  ]);
});
