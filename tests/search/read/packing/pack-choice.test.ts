import { expect, it } from 'vitest';
import { NO_CHOICE } from '../../../../src/search/read/read-answer.ts';
import { packChoice, unpackChoices } from '../../../../src/search/read/packing/pack-choice.ts';

it('combinations of values come back as they were written', () => {
  const choices = [
    NO_CHOICE,
    { ...NO_CHOICE, kind: ['standard'], level: ['5', '4'], confidence: ['copied'] },
    { ...NO_CHOICE, year: ['2018'], mark: ['green', 'digital'], group: ['6'] },
  ];
  expect(unpackChoices(choices.map(packChoice).join('\n'))).toEqual(choices);
});
