import { expect, it } from 'vitest';
import { listHeads } from '../../../../src/search/read/building/list-heads.ts';

it('every file of texts has the heads of the documents with a place in it', () => {
  const head = (url: string) => ({ url, title: url, note: '', sections: [] });
  const files = listHeads(
    [
      { head: head('a'), lengths: [2, 1] },
      { head: head('b'), lengths: [8] },
      { head: head('c'), lengths: [1] },
    ],
    4,
  );
  expect(files.map((heads) => heads.map(({ url }) => url))).toEqual([['a', 'b'], ['b'], ['b', 'c']]);
});
