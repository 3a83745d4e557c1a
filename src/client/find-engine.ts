import { findRecords } from '../search/rank/find-records.ts';
import { unpackFindRecords } from '../search/records/unpack-find-records.ts';
import type { Find } from './search/load-find.ts';

/*
 * Entry of the script with the engine of the search. It is loaded with the records, when a search box is first used,
 * so that pages do not carry it. It does nothing but set `zhituFindEngine`.
 */
const engine = (packed: string): Find | undefined => {
  const index = unpackFindRecords(packed);
  return index === undefined ? undefined : (typed, limit) => findRecords(index, typed, limit);
};

Object.assign(globalThis, { zhituFindEngine: engine });
