import fc from 'fast-check';
import type { Facts } from '../../src/versions/record-facts.ts';

const some = fc.constantFrom('甲', '乙', '丙');

/** Facts of a version with a handful of records, so that the same ones come up again. */
export const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(
  fc.constantFrom('occupation:a', 'occupation:b', 'standard:c', 'standard:d'),
  fc.record({
    name: some,
    fields: fc.dictionary(fc.constantFrom('code', 'levels'), some, { noNullPrototype: true }),
    rest: some,
  }),
  { noNullPrototype: true },
);
