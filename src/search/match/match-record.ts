import type { FindEntry } from '../records/find-index.ts';
import type { FindQuery } from '../query/find-query.ts';
import type { LabelType } from '../records/find-record.ts';
import { fitsHint } from '../query/fits-hint.ts';
import { HINT_GAIN, KIND_COSTS, LABEL_COSTS, WANTED_GAIN } from '../rank/find-tiers.ts';
import { matchCode } from './match-code.ts';
import { matchDocument } from './match-document.ts';
import { matchHomophone } from './match-homophone.ts';
import { matchName } from './match-name.ts';
import { matchNearly } from './match-nearly.ts';
import { matchPinyin } from './match-pinyin.ts';

/** The best way in which a record fits a query. */
export interface RecordMatch {
  readonly score: number;
  /** What fitted: the title or one of the labels. */
  readonly type: LabelType | 'title';
  readonly text: string;
  /** How it fitted. */
  readonly way: 'text' | 'pinyin' | 'sound' | 'nearly' | 'words';
}

/** Codes keep their own order, whatever the records are worth. */
const CODES: ReadonlySet<LabelType | 'title'> = new Set(['code', 'code-1999', 'code-2015', 'code-2022']);

type Best = { score: number; type: LabelType | 'title'; text: string; way: RecordMatch['way'] };

/** Compares every name with every word of the query; all words must be found somewhere in the record. */
function matchWords(entry: FindEntry, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (const name of entry.names) best = Math.max(best, matchName(name, word) - LABEL_COSTS[name.type]);
    for (const code of entry.codes) best = Math.max(best, matchCode(code, word));
    for (const document of entry.documents) best = Math.max(best, matchDocument(document, [word]) - 100);
    if (best <= 0) return 0;
    sum += best;
  }
  return sum / words.length - 60;
}

/**
 * Finds the best way in which a record fits a query.
 *
 * @param entry a record made ready for scanning
 * @param query one reading of what was typed
 * @param loosely whether a homophone or one wrong character is forgiven
 * @returns the match, or `undefined` where nothing fits
 */
export function matchRecord(entry: FindEntry, query: FindQuery, loosely: boolean): RecordMatch | undefined {
  const best: Best = { score: 0, type: 'title', text: '', way: 'text' };
  const offer = (score: number, type: Best['type'], text: string, way: Best['way']): void => {
    if (score === 0 || score - LABEL_COSTS[type] <= best.score) return;
    Object.assign(best, { score: score - LABEL_COSTS[type], type, text, way });
  };
  for (const name of entry.names) {
    if (loosely) {
      if (query.spelled !== undefined)
        offer(matchHomophone(name, query.spelled), name.type, name.text, 'sound');
      offer(matchNearly(name, query.key), name.type, name.text, 'nearly');
    } else {
      offer(matchName(name, query.key), name.type, name.text, 'text');
      if (query.letters !== undefined)
        offer(matchPinyin(name, query.letters), name.type, name.text, 'pinyin');
    }
  }
  if (!loosely) {
    for (const code of query.code === undefined ? [] : entry.codes) {
      offer(matchCode(code, query.code ?? ''), code.type, code.text, 'text');
    }
    for (const document of query.document === undefined ? [] : entry.documents) {
      offer(matchDocument(document, query.document ?? []), document.type, document.text, 'text');
    }
    if (query.words.length > 0) offer(matchWords(entry, query.words), 'title', '', 'words');
  }
  if (best.score === 0) return undefined;
  const { kind, weight } = entry.record;
  const gainOfWeight = CODES.has(best.type) ? 0 : weight / 20;
  const gain = query.wanted.includes(kind) ? WANTED_GAIN : 0;
  const gainOfHint = fitsHint(entry.record, query) ? HINT_GAIN : 0;
  return { ...best, score: best.score - KIND_COSTS[kind] + gain + gainOfWeight + gainOfHint };
}
