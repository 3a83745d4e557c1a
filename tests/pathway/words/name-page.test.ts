import { expect, test } from 'vitest';
import { namePage } from '../../../src/pathway/words/name-page.ts';

test.for([
  ['standards/6-18-01-01-2018.html', '标准'],
  ['titles/engineering.html', '职称系列'],
  ['titles/by-occupation.html#g-6', '推断的依据'],
  ['somewhere/else.html', '依据'],
] as const)('%s is called %s', ([address, name]) => {
  expect(namePage(address)).toBe(name);
});
