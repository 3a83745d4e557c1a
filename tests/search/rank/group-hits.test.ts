import { describe, expect, it } from 'vitest';
import { findRecords } from '../../../src/search/rank/find-records.ts';
import { groupHits } from '../../../src/search/rank/group-hits.ts';
import { makeIndex, makeRecord } from '../find-fixture.ts';

describe('groupHits', () => {
  it('puts hits of one kind together, the kind with the best hit first, losing none', () => {
    const index = makeIndex([
      makeRecord('standard', 's', '车工'),
      makeRecord('occupation', 'a', '车工'),
      makeRecord('occupation', 'b', '数控车工'),
    ]);
    const hits = findRecords(index, '车工', 10);
    const groups = groupHits(hits);
    expect(groups.map((group) => group.kind)).toEqual(['occupation', 'standard']);
    expect(groups.flatMap((group) => group.hits.map((hit) => hit.id))).toEqual(['a', 'b', 's']);
    expect(groupHits([])).toEqual([]);
  });
});
