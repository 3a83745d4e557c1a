import { describe, expect, it } from 'vitest';
import { findRecords } from '../../../src/search/rank/find-records.ts';
import type { FindRecord } from '../../../src/search/records/find-record.ts';
import { packFindRecords } from '../../../src/search/records/pack-find-records.ts';
import { unpackFindRecords } from '../../../src/search/records/unpack-find-records.ts';
import { makeIndex, makeRecord, spellPlainly } from '../find-fixture.ts';

const records = [
  makeRecord('occupation', '6-18-01-01', '车工', [{ type: 'code', text: '6-18-01-01' }], {
    note: '6-18-01-01',
  }),
  makeRecord('occupation', '2-06-03-00', '会计专业人员', [{ type: 'alias', text: '会计师' }], { weight: 3 }),
  makeRecord('occupation', '5-03-02-01', '家畜饲养员', [], {
    topics: { searchWords: ['奶牛', '牧场'], summary: '喂草挤奶' },
  }),
  makeRecord('occupation', '5-03-02-02', '家禽饲养员', [], { topics: { searchWords: [], summary: '' } }),
  makeRecord('notice', 'x', '会议', [{ type: 'document', text: '人社厅发〔2018〕145号' }]),
  {
    ...makeRecord('occupation', 'a', '镗工'),
    kind: 'work-type' as const,
    url: 'occupations/a.html#work-types',
  },
];

/** Packs and unpacks records. */
function listRecords(packed: readonly FindRecord[]): readonly FindRecord[] {
  const index = makeIndex(packed);
  return packed.map((_, at) => index.read(at));
}

describe('packing records', () => {
  it('gives back what was packed', () => {
    expect(listRecords(records)).toEqual(records);
  });

  it('keeps a syllable that is not the usual one', () => {
    const idsOf = (letters: string) => findRecords(makeIndex(records), letters, 3).map((hit) => hit.id);
    expect(idsOf('kuaijishi')).toEqual(['2-06-03-00']);
    expect(idsOf('huijishi')).toEqual([]);
    expect(idsOf('huiyi')).toEqual(['x']);
  });

  it('gives the same text for the same records', () => {
    expect(packFindRecords(records, spellPlainly)).toBe(packFindRecords([...records], spellPlainly));
  });

  it('leaves out addresses that follow from kind and id', () => {
    expect(packFindRecords(records.slice(0, 3), spellPlainly)).not.toContain('.html');
  });

  it('survives tabs, line ends and back quotes in a title', () => {
    const [record] = listRecords([makeRecord('policy', 'p', '一\t二\n三`四')]);
    expect(record?.title).toBe('一 二 三 四');
  });

  it('refuses a text of another form', () => {
    expect(unpackFindRecords('something else')).toBeUndefined();
    expect(unpackFindRecords('')).toBeUndefined();
  });
});
