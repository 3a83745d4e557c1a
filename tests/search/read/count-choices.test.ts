import { describe, expect, it } from 'vitest';
import { countChoices, fitsChoice } from '../../../src/search/read/count-choices.ts';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';

const nothing = NO_CHOICE;
const a = { ...nothing, kind: ['occupation'], group: ['4'] };
const b = { ...nothing, kind: ['occupation'], group: ['6'] };
const c = { ...nothing, kind: ['standard'], group: ['6', '2'] };

describe('narrowing the full-text search', () => {
  it('lets everything through where nothing is chosen', () => {
    expect(fitsChoice(a, nothing)).toBe(true);
  });

  it('takes any value of a field and demands every field', () => {
    const chosen = { ...nothing, kind: ['occupation', 'standard'], group: ['6'] };
    expect([a, b, c].filter((each) => fitsChoice(each, chosen))).toEqual([b, c]);
  });

  it('lets nothing through for a value nobody has', () => {
    expect(fitsChoice(a, { ...nothing, mark: ['green'] })).toBe(false);
  });

  it('counts a value as if it alone were chosen in its field', () => {
    const found = [
      { values: a, documents: 1 },
      { values: b, documents: 3 },
      { values: c, documents: 2 },
    ];
    const counts = countChoices(found, { ...nothing, kind: ['standard'] });
    expect([...counts.kind]).toEqual([
      ['occupation', 4],
      ['standard', 2],
    ]);
    expect([...counts.group]).toEqual([
      ['6', 2],
      ['2', 2],
    ]);
    expect(counts.level.size).toBe(0);
  });
});
