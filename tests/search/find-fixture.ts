import type { FindKind, FindLabel, FindRecord } from '../../src/search/records/find-record.ts';
import { packFindRecords } from '../../src/search/records/pack-find-records.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';
import { pageAddress } from '../../src/vocabulary/page-address.ts';

const SYLLABLES: Readonly<Record<string, string>> = {
  车: 'che',
  工: 'gong',
  铣: 'xi',
  会: 'hui',
  计: 'ji',
  议: 'yi',
  心: 'xin',
  里: 'li',
  理: 'li',
  咨: 'zi',
  询: 'xun',
  师: 'shi',
  律: 'lv',
  汽: 'qi',
  维: 'wei',
  修: 'xiu',
};

/** A spelling by table, with 会计 as the one word whose first syllable is not the usual one. */
export function spellPlainly(text: string): readonly string[] {
  return [...text].map((character, at) =>
    character === '会' && text[at + 1] === '计' ? 'kuai' : (SYLLABLES[character] ?? character),
  );
}

/** A record with the address of its own page. */
export function makeRecord(
  kind: Exclude<FindKind, 'work-type' | 'section'>,
  id: string,
  title: string,
  labels: readonly FindLabel[] = [],
  more: Partial<FindRecord> = {},
): FindRecord {
  return { kind, id, title, url: pageAddress(kind, id), note: '', labels, weight: 0, ...more };
}

/** Packs and unpacks records, as build and browser do. */
export function makeIndex(records: readonly FindRecord[]) {
  const index = unpackFindRecords(packFindRecords(records, spellPlainly, '里'));
  if (index === undefined) throw new Error('packed records could not be unpacked');
  return index;
}
