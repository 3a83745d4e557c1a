import { expect, it } from 'vitest';
import { findOccupation } from '../../../src/client/pathway/find-occupation.ts';

const rules = { occupations: { '6-18-01-01': { name: '车工' }, 'new-2026-x': { name: '示例员（甲）' } } };

it.each([
  ['6-18-01-01', '6-18-01-01'],
  ['车工', '6-18-01-01'],
  [' 车工 6-18-01-01', '6-18-01-01'],
  ['６-１８-０１-０１', '6-18-01-01'],
  ['示例员(甲)', 'new-2026-x'],
  ['new-2026-x', 'new-2026-x'],
  ['车', undefined],
  ['9-99-99-99', undefined],
  ['', undefined],
])('finds the occupation typed as “%s”', (typed, id) => {
  expect(findOccupation(typed, rules)).toBe(id);
});
