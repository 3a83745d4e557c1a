import { describe, expect, it } from 'vitest';
import { countChoices, fitsChoice } from '../../../src/client/search/count-choices.ts';
import type { Members } from '../../../src/client/search/count-choices.ts';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';

const members: Members = new Map([
  [
    'kind',
    new Map([
      ['occupation', new Set(['a', 'b'])],
      ['standard', new Set(['c'])],
    ]),
  ],
  [
    'group',
    new Map([
      ['4', new Set(['a'])],
      ['6', new Set(['b', 'c'])],
    ]),
  ],
]);
const nothing = NO_CHOICE;

describe('narrowing the full-text search', () => {
  it('lets everything through where nothing is chosen', () => {
    expect(fitsChoice('a', nothing, members)).toBe(true);
  });

  it('takes any value of a field and demands every field', () => {
    const chosen = { ...nothing, kind: ['occupation', 'standard'], group: ['6'] };
    expect(['a', 'b', 'c'].filter((id) => fitsChoice(id, chosen, members))).toEqual(['b', 'c']);
  });

  it('lets nothing through for a value nobody has', () => {
    expect(fitsChoice('a', { ...nothing, mark: ['green'] }, members)).toBe(false);
  });

  it('counts a value as if it alone were chosen in its field', () => {
    const counts = countChoices(['a', 'b', 'c'], { ...nothing, kind: ['standard'] }, members);
    expect([...counts.kind]).toEqual([
      ['occupation', 2],
      ['standard', 1],
    ]);
    expect([...counts.group]).toEqual([
      ['4', 0],
      ['6', 1],
    ]);
    expect(counts.level.size).toBe(0);
  });
});
