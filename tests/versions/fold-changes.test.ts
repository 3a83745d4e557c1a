import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../src/versions/compare-facts.ts';
import { foldChanges } from '../../src/versions/fold-changes.ts';
import type { Facts } from '../../src/versions/record-facts.ts';
import type { VersionChange } from '../../src/versions/version-change.ts';
import { anyFacts } from './made-up-facts.ts';

const change = (more: Partial<VersionChange>): VersionChange => ({
  kind: 'occupation',
  id: 'a',
  name: '车工',
  what: 'changed',
  fields: [],
  ...more,
});

describe('changes over several versions', () => {
  test('are what a comparison of the first and the last says', () => {
    // Digests tell that the rest changed, not whether it changed back: only names and fields are held against each other.
    const told = (changes: readonly VersionChange[]) =>
      changes
        .filter(
          ({ what, fields, formerName }) =>
            what !== 'changed' || fields.length > 0 || formerName !== undefined,
        )
        .map((one) => JSON.parse(JSON.stringify({ ...one, others: undefined })) as unknown);
    const comesBack = (a: Facts, b: Facts, c: Facts): boolean =>
      Object.keys(a).some((key) => !(key in b) && key in c);
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (a, b, c) => {
        fc.pre(!comesBack(a, b, c));
        expect(told(foldChanges([compareFacts(a, b), compareFacts(b, c)]))).toEqual(told(compareFacts(a, c)));
      }),
    );
  });

  test('what came and went again is none', () => {
    expect(foldChanges([[change({ what: 'added' })], [change({ what: 'removed' })]])).toEqual([]);
  });

  test('of a fact that changed twice the first and the last stand', () => {
    const steps = [
      { field: 'code', before: '1', after: '2' },
      { field: 'code', before: '2', after: '3' },
    ];
    const [folded] = foldChanges(steps.map((step) => [change({ fields: [step] })]));
    expect(folded?.fields).toEqual([{ field: 'code', before: '1', after: '3' }]);
  });

  test('what was taken out and came back has changed, and more is not said', () => {
    const folded = foldChanges([[change({ what: 'removed' })], [change({ what: 'added' })]]);
    expect(folded).toMatchObject([{ what: 'changed', others: true }]);
  });
});
