import { expect, it } from 'vitest';
import { packHeads, unpackHeads } from '../../../../src/search/read/packing/pack-heads.ts';

it('heads come back as they were written, blanks of any kind as spaces', () => {
  const heads = [
    { url: 'a.html', title: '车工', note: '', sections: [{ name: '', anchor: '' }] },
    {
      url: 'b.html',
      title: '铣\t工',
      note: '2018 年版',
      sections: [
        { name: '', anchor: '' },
        { name: '职业\n功能', anchor: 'functions' },
      ],
    },
  ];
  const [first, second] = unpackHeads(packHeads(heads));
  expect(first).toEqual(heads[0]);
  expect(second?.title).toBe('铣 工');
  expect(second?.sections[1]).toEqual({ name: '职业 功能', anchor: 'functions' });
});
